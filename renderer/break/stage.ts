import type { BreakKind } from '../../shared/domain/decisions.ts';
import type { RunningRoutine, SessionSnapshot } from '../../shared/ipc/snapshots.ts';
import type { PlayedAs } from '../../shared/routines/catalogue.ts';
import type { ExerciseId } from '../../shared/routines/exercise.ts';
import { strengthOf } from '../../shared/routines/strength-of.ts';

type Played = {
  /** Names the run: no two begin in the same millisecond. */
  readonly startedAtMs: number;
  readonly kind: BreakKind;
  /** What of it is graded by control. */
  readonly strength: readonly ExerciseId[];
  readonly lastExercise: PlayedAs;
  readonly takenBefore: number;
};

/** What the break window is in the middle of. It is made before it is needed, so it begins by waiting. */
export type Stage =
  | { readonly is: 'waiting' }
  | { readonly is: 'playing'; readonly running: RunningRoutine; readonly played: Played }
  /** `wasTaken` is the engine's word once it has come; until then the end was reached on this page's clock. */
  | { readonly is: 'done'; readonly played: Played; readonly wasTaken: boolean; readonly isSettled: boolean }
  /** The person said that it was too much; the warning signs stay until they are closed. */
  | { readonly is: 'stopped'; readonly startedAtMs: number };

export type StageEvent =
  | { readonly is: 'told'; readonly snapshot: SessionSnapshot }
  | { readonly is: 'played-out' }
  | { readonly is: 'too-much' };

const playedAs = ({ exercise, form }: PlayedAs): PlayedAs => ({ exercise, form });

export const waiting: Stage = { is: 'waiting' };

const runOf = (stage: Stage): number | null => {
  switch (stage.is) {
    case 'waiting':
      return null;
    case 'stopped':
      return stage.startedAtMs;
    default:
      return stage.played.startedAtMs;
  }
};

/** `takenBefore`: how many breaks the day had before this one. */
function playing(
  running: RunningRoutine,
  { view }: SessionSnapshot,
  takenBefore: number = view.today.breaksTaken,
): Stage {
  const kind = view.mode.is === 'break' ? view.mode.kind : 'short';
  const { items } = running.routine;
  return {
    is: 'playing',
    running,
    played: {
      startedAtMs: running.run.startedAtMs,
      kind,
      strength: strengthOf(running.routine),
      lastExercise: playedAs(items.at(-1) ?? items[0]),
      takenBefore,
    },
  };
}

function afterSnapshot(stage: Stage, snapshot: SessionSnapshot): Stage {
  const { running, view } = snapshot;
  if (running === null) {
    if (stage.is !== 'playing' && stage.is !== 'done') return stage;
    const wasTaken = view.today.breaksTaken !== stage.played.takenBefore;
    return { is: 'done', played: stage.played, wasTaken, isSettled: true };
  }
  if (running.run.startedAtMs !== runOf(stage)) return playing(running, snapshot);
  return stage.is === 'playing' ? playing(running, snapshot, stage.played.takenBefore) : stage;
}

/** A run that was stopped or played out stays so, however long main takes to say the same. */
export function nextStage(stage: Stage, event: StageEvent): Stage {
  if (event.is === 'told') return afterSnapshot(stage, event.snapshot);
  if (stage.is !== 'playing') return stage;
  const { played } = stage;
  return event.is === 'too-much'
    ? { is: 'stopped', startedAtMs: played.startedAtMs }
    : { is: 'done', played, wasTaken: true, isSettled: false };
}
