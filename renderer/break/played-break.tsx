import { useEffect, useState } from 'react';
import type { BreakKind } from '../../shared/domain/decisions.ts';
import type { SessionView } from '../../shared/domain/view.ts';
import type { RunningRoutine } from '../../shared/ipc/snapshots.ts';
import type { RoutineEvent } from '../../shared/routines/phase-events.ts';
import type { Act } from '../bridge/use-acting.ts';
import { useWords } from '../bridge/words.tsx';
import { RoutinePlayer } from '../player/routine-player.tsx';
import { soundAmong } from '../player/sound-of.ts';
import { createSoundPlayer } from '../player/sound-player.ts';
import type { VoiceCoach, VoiceNote } from '../player/voice/coach.ts';
import { phaseToSay } from '../player/voice/spoken-phase.ts';
import { BreakControls } from './break-controls.tsx';
import { lineOf } from './spoken-line.ts';
import type { StageEvent } from './stage.ts';
import { useArrivingFocus } from './use-arriving-focus.ts';

type PlayedBreakProps = {
  readonly running: RunningRoutine;
  /** False while the window waits, unseen, for its break. */
  readonly isPlaying: boolean;
  readonly kind: BreakKind;
  readonly view: SessionView;
  readonly act: Act;
  /** How loud phases are heard; 0 where the person wants no sounds. */
  readonly volumePercent: number;
  readonly coach: VoiceCoach;
  /** Why the voice is not heard. */
  readonly note: VoiceNote;
  readonly happen: (event: StageEvent) => void;
};

/** A sound under a voice is heard, and leaves the words to it: 12 dB less. */
const underVoice = 0.25;

/** The routine with its controls, its sounds, its voice and its end. */
export function PlayedBreak(props: PlayedBreakProps) {
  const { running, isPlaying, kind, view, act, volumePercent, coach, note, happen } = props;
  const { translate } = useWords();
  const [play] = useState(createSoundPlayer);
  useArrivingFocus('player-name', isPlaying ? running.run.startedAtMs : 'waiting');
  const isStanding = running.run.pauses.at(-1)?.toMs === null;
  useEffect(() => {
    if (isStanding) coach.silence();
  }, [coach, isStanding]);
  const onEvents = (events: readonly RoutineEvent[], ranMs: number): void => {
    const spoken = phaseToSay(events, ranMs);
    if (spoken !== null) coach.say(translate(lineOf(spoken.phase, kind)), spoken.lateMs);
    const sound = soundAmong(events);
    if (sound !== null) play(sound, coach.isSpeaking ? volumePercent * underVoice : volumePercent);
    if (spoken?.phase.phase === 'done') happen({ is: 'played-out' });
  };
  return (
    <RoutinePlayer
      running={running}
      onEvents={onEvents}
      controls={(face) =>
        isPlaying && (
          <BreakControls
            view={view}
            face={face}
            canSwap={running.canSwap}
            note={note}
            act={act}
            onStop={() => coach.silence()}
            onTooMuch={() => happen({ is: 'too-much' })}
          />
        )
      }
    />
  );
}
