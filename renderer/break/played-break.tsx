import { useState } from 'react';
import type { SessionView } from '../../shared/domain/view.ts';
import type { RunningRoutine } from '../../shared/ipc/contract.ts';
import type { RoutineEvent } from '../../shared/routines/phase-events.ts';
import type { Act } from '../bridge/use-acting.ts';
import { RoutinePlayer } from '../player/routine-player.tsx';
import { soundAmong } from '../player/sound-of.ts';
import { createSoundPlayer } from '../player/sound-player.ts';
import { BreakControls } from './break-controls.tsx';
import type { StageEvent } from './stage.ts';
import { useArrivingFocus } from './use-arriving-focus.ts';

type PlayedBreakProps = {
  readonly running: RunningRoutine;
  /** False while the window waits, unseen, for its break. */
  readonly isPlaying: boolean;
  readonly view: SessionView;
  readonly act: Act;
  /** How loud phases are heard; 0 where the person wants no sounds. */
  readonly volumePercent: number;
  readonly happen: (event: StageEvent) => void;
};

/** The routine with its controls, its sounds and its end. */
export function PlayedBreak({ running, isPlaying, view, act, volumePercent, happen }: PlayedBreakProps) {
  const [play] = useState(createSoundPlayer);
  useArrivingFocus('player-name', isPlaying ? running.run.startedAtMs : 'waiting');
  const onEvents = (events: readonly RoutineEvent[]): void => {
    const sound = soundAmong(events);
    if (sound !== null) play(sound, volumePercent);
    if (events.some((event) => event.is === 'phase' && event.phase === 'done')) happen({ is: 'played-out' });
  };
  return (
    <RoutinePlayer
      running={running}
      onEvents={onEvents}
      controls={({ level }) =>
        isPlaying && (
          <BreakControls view={view} level={level} act={act} onTooMuch={() => happen({ is: 'too-much' })} />
        )
      }
    />
  );
}
