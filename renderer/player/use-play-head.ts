import { type RefObject, useCallback, useRef, useState } from 'react';
import type { RunningRoutine } from '../../shared/ipc/snapshots.ts';
import { phaseEvents, type RoutineEvent } from '../../shared/routines/phase-events.ts';
import { ranMs } from '../../shared/routines/routine-time.ts';
import { type Face, type Frame, frameAt, isSameFace } from './face.ts';
import { type PlayHead, playHeadOf, routineNowMs } from './play-head.ts';
import { useFrames } from './use-frames.ts';
import { useLatest } from './use-latest.ts';

/** A page hears of a start a moment after it, and an opened one has to be loaded: what began since then is news. */
const newsMs = 1_000;

type PlayHeadParts = {
  readonly running: RunningRoutine;
  /** Draws a frame in place, without rendering. */
  readonly drawer: RefObject<(frame: Frame) => void>;
  /**
   * What has happened since the last frame, in order, never the same twice; and the time of the routine now, pauses
   * not counted, to tell what is old by it.
   */
  readonly onEvents: (events: readonly RoutineEvent[], ranMs: number) => void;
};

function usePlayHeadOf(running: RunningRoutine): PlayHead {
  const [head, setHead] = useState(() => playHeadOf(null, running, performance.now()));
  if (head.running === running) return head;
  const next = playHeadOf(head, running, performance.now());
  setHead(next);
  return next;
}

/**
 * What happened since it was last asked, for one run. A run is always new to a page a little after it began, and long
 * after where the page was opened again: the first answer goes back to its beginning, so that what holds now is told.
 */
function useEvents(head: PlayHead): (nowMs: number) => readonly RoutineEvent[] {
  const heard = useRef({ startedAtMs: Number.NaN, toMs: 0 });
  return useCallback(
    (nowMs) => {
      const { routine, run } = head.running;
      if (heard.current.startedAtMs !== run.startedAtMs) {
        heard.current = { startedAtMs: run.startedAtMs, toMs: nowMs - newsMs };
      }
      const fromMs = heard.current.toMs;
      if (nowMs <= fromMs) return [];
      heard.current = { startedAtMs: run.startedAtMs, toMs: nowMs };
      return phaseEvents(routine, run, fromMs, nowMs);
    },
    [head],
  );
}

/** Plays a routine by asking its clock what to draw. Nothing is counted here, so a page that stalled is right at once. */
export function usePlayHead({ running, drawer, onEvents }: PlayHeadParts): Face {
  const head = usePlayHeadOf(running);
  const [face, setFace] = useState(() => frameAt(head, performance.now()).face);
  const shown = useRef(face);
  const tell = useLatest(onEvents);
  const eventsUntil = useEvents(head);

  const draw = useCallback(
    (pageMs: number): void => {
      const frame = frameAt(head, pageMs);
      drawer.current(frame);
      const nowMs = routineNowMs(head, pageMs);
      const events = eventsUntil(nowMs);
      if (events.length > 0) tell.current(events, ranMs(head.running.run, nowMs));
      if (isSameFace(shown.current, frame.face)) return;
      shown.current = frame.face;
      setFace(frame.face);
    },
    [head, drawer, tell, eventsUntil],
  );
  const isStanding = head.running.run.pauses.at(-1)?.toMs === null || face.phase === 'done';
  useFrames(draw, !isStanding);
  return face;
}
