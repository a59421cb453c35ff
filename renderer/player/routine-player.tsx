import { type ReactNode, type Ref, useRef, useState } from 'react';
import type { RunningTime } from '../../shared/figure/pace.ts';
import { languageOf, textOf } from '../../shared/i18n/text-of.ts';
import type { RunningRoutine } from '../../shared/ipc/snapshots.ts';
import { nameOf } from '../../shared/routines/catalogue.ts';
import { isOwn } from '../../shared/routines/own-exercise.ts';
import type { RoutineEvent } from '../../shared/routines/phase-events.ts';
import type { Moment } from '../../shared/routines/routine-clock.ts';
import { useWords } from '../bridge/words.tsx';
import { CountRing, type CountRingHandle } from './count-ring.tsx';
import type { Face, Frame } from './face.ts';
import type { FigurePose } from './figure-scene.ts';
import { FigureSlot, type FigureSlotHandle } from './figure-slot.tsx';
import { useReducedMotion } from './reduced-motion.ts';
import { spokenLine } from './spoken.ts';
import { StepList } from './step-list.tsx';
import { StillPoses, type StillPosesHandle } from './still-poses.tsx';
import { createTurns, isOnTheWay } from './turns.ts';
import { useLatest } from './use-latest.ts';
import { usePlayHead } from './use-play-head.ts';
import './routine-player.css';

type RoutinePlayerProps = {
  readonly running: RunningRoutine;
  /** Told what happens in the routine, as it happens: for sounds and voice, and for its end. */
  readonly onEvents: (events: readonly RoutineEvent[], ranMs: number) => void;
  /** The controls; they are given what is shown. */
  readonly controls: (face: Face) => ReactNode;
};

/** Where it goes next, while it is going there and before; an arrow beside a hold would say to leave it. */
const hasArrow = ({ isFirstRepetition, phase }: Moment): boolean =>
  isFirstRepetition && phase.is !== 'hold' && phase.is !== 'hold-in';

/** The time of a phase in which time alone moves the body; at its very end nothing is left to divide by. */
const runningTime = ({ phase, progress, phaseSecondsLeft }: Moment): RunningTime | null =>
  phase.is === 'timer' && progress < 1
    ? { elapsedMs: (1000 * phaseSecondsLeft * progress) / (1 - progress), progress }
    : null;

const poseOf = (moment: Moment): FigurePose => ({
  ...moment,
  phase: moment.phase.is,
  running: runningTime(moment),
  hasArrow: hasArrow(moment),
});

/** One routine as it goes: the figure, the sentence to do now, the count, the steps. */
export function RoutinePlayer({ running, onEvents, controls }: RoutinePlayerProps) {
  const { translate } = useWords();
  const isStill = useReducedMotion();
  const figure = useRef<FigureSlotHandle>(null);
  const poses = useRef<StillPosesHandle>(null);
  const ring = useRef<CountRingHandle>(null);
  const line = useRef<HTMLDivElement>(null);
  const [spoken, setSpoken] = useState('');
  const [isTurnOfSigns] = useState(createTurns);

  const drawer = useLatest((frame: Frame) => {
    const { moment, count } = frame;
    const isSignsTurn = isTurnOfSigns(moment.phase.is);
    if (isSignsTurn || isOnTheWay(moment.phase.is)) {
      figure.current?.draw(poseOf(moment));
    }
    if (!isSignsTurn) return;
    poses.current?.draw(frame);
    ring.current?.draw(count.fraction);
    line.current?.style.setProperty('transform', `scaleX(${moment.progress.toFixed(3)})`);
  });
  const face = usePlayHead({
    running,
    drawer,
    onEvents: (events, ranMs) => {
      const words = spokenLine(events, translate);
      if (words !== null) setSpoken(words);
      onEvents(events, ranMs);
    },
  });

  return (
    <main className="player">
      <div className="player-figure">
        {isStill ? (
          <StillPoses ref={poses} exercise={face.exercise} form={face.form} level={face.level} />
        ) : (
          <FigureSlot ref={figure} exercise={face.exercise} form={face.form} level={face.level} />
        )}
      </div>
      <Guide face={face} ring={ring} line={line} />
      <p role="status" className="for-listeners">
        {spoken}
      </p>
      {controls(face)}
    </main>
  );
}

type GuideProps = {
  readonly face: Face;
  readonly ring: Ref<CountRingHandle>;
  readonly line: Ref<HTMLDivElement>;
};

/** What to do now, how much of it is left, and the steps. */
function Guide({ face, ring, line }: GuideProps) {
  const { translate } = useWords();
  const name = nameOf(face.exercise);
  return (
    <div className="player-guide">
      <header className="player-head">
        <div className="player-what">
          <h1 id="player-name" tabIndex={-1}>
            <bdi lang={languageOf(name)}>{textOf(name, translate)}</bdi>
          </h1>
          <Badges face={face} />
        </div>
        <Count face={face} ring={ring} />
      </header>
      <div className="player-now">
        <p className="player-sentence">{translate(face.isPaused ? 'break.paused' : face.caption)}</p>
        <div className="player-line" aria-hidden="true">
          <div ref={line} />
        </div>
      </div>
      <OwnStop exercise={face.exercise} />
      <StepList exercise={face.exercise} form={face.form} now={face.steps} />
    </div>
  );
}

/** What whoever prescribed it said to look out for: in sight for as long as it is done. */
function OwnStop({ exercise }: Pick<Face, 'exercise'>) {
  const { translate } = useWords();
  if (!isOwn(exercise) || exercise.stopIf === null) return null;
  return (
    <p className="player-stop-if">
      <bdi lang={exercise.language ?? undefined}>
        {translate('routine.own.stopIf', { sign: exercise.stopIf })}
      </bdi>
    </p>
  );
}

function Badges({ face }: { readonly face: Face }) {
  const { translate } = useWords();
  const { side, level, repetition, repetitions, set, sets, phase } = face;
  const isCounted = repetitions > 1 && phase !== 'get-ready' && phase !== 'done';
  return (
    <p className="player-badges">
      {side !== null && <span className="player-badge">{translate(`routine.side.${side}`)}</span>}
      {level !== 'usual' && <span className="player-badge">{translate(`routine.level.${level}`)}</span>}
      {sets > 1 && phase !== 'done' && (
        <span className="player-badge">{translate('routine.set', { set, sets })}</span>
      )}
      {isCounted && <span>{translate('routine.repetition', { repetition, repetitions })}</span>}
    </p>
  );
}

/** Above this seconds are told as minutes and seconds. */
const longSeconds = 100;

function CountWords({ unit, left }: Pick<Face, 'unit' | 'left'>) {
  const { translate } = useWords();
  const isLong = unit === 'seconds' && left >= longSeconds;
  const minutes = Math.floor(left / 60);
  return (
    <>
      <span className={isLong ? 'count-ring-number count-ring-number-long' : 'count-ring-number'}>
        {isLong
          ? translate('routine.clock', { minutes, seconds: left % 60 })
          : translate('routine.count', { count: left })}
      </span>
      <span>{translate(isLong ? 'break.count.minutes' : `break.count.${unit}`, { count: left })}</span>
    </>
  );
}

function Count({ face, ring }: { readonly face: Face; readonly ring: Ref<CountRingHandle> }) {
  const { translate } = useWords();
  const { itemIndex, left, unit, next, isPaused } = face;
  const isLastOfSeveral = next === null && itemIndex > 0;
  return (
    <div className="player-count">
      <CountRing ref={ring} isPaused={isPaused}>
        <CountWords unit={unit} left={left} />
      </CountRing>
      {next !== null && (
        <p className="player-next">
          {translate('routine.next', { exercise: textOf(nameOf(next), translate) })}
        </p>
      )}
      {isLastOfSeveral && <p className="player-next">{translate('routine.last')}</p>}
    </div>
  );
}
