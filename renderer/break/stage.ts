import type { BreakKind } from '../../shared/domain/decisions.ts';
import { strengthToGrade } from '../../shared/history/strength-session.ts';
import type { RunningRoutine, SessionSnapshot } from '../../shared/ipc/snapshots.ts';
import type { PlayedAs } from '../../shared/routines/catalogue.ts';
import type { ExerciseId } from '../../shared/routines/exercise.ts';
import { routineSeconds } from '../../shared/routines/programme.ts';

type Played = {
  /** Names the run: no two begin in the same millisecond. */
  readonly startedAtMs: number;
  readonly kind: BreakKind;
  readonly lastExercise: PlayedAs;
  /** What of it is graded by control where it is played to its end. */
  readonly toGrade: readonly ExerciseId[];
};

/** What the break window is in the middle of. It is made before it is needed, so it begins by waiting. */
export type Stage =
  | { readonly is: 'waiting' }
  | { readonly is: 'playing'; readonly running: RunningRoutine; readonly played: Played }
  /** All of it is main's word once that `isSettled`; until then the end was reached on this page's clock. */
  | {
      readonly is: 'done';
      readonly played: Played;
      readonly wasTaken: boolean;
      readonly toGrade: readonly ExerciseId[];
      readonly isSettled: boolean;
    }
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

function playing(running: RunningRoutine, { view }: SessionSnapshot): Stage {
  const kind = view.mode.is === 'break' ? view.mode.kind : 'short';
  const { routine } = running;
  const { items } = routine;
  return {
    is: 'playing',
    running,
    played: {
      startedAtMs: running.run.startedAtMs,
      kind,
      lastExercise: playedAs(items.at(-1) ?? items[0]),
      toGrade: strengthToGrade(routine, { wasTaken: true, ranSeconds: routineSeconds(routine) }),
    },
  };
}

/** What main says of the break that was played here; a break that it knows nothing of was none. */
function settled(played: Played, { ended }: SessionSnapshot): Stage {
  const isThis = ended?.startedAtMs === played.startedAtMs;
  const { wasTaken, toGrade } = isThis ? ended : { wasTaken: false, toGrade: [] };
  return { is: 'done', played, wasTaken, toGrade, isSettled: true };
}

function afterSnapshot(stage: Stage, snapshot: SessionSnapshot): Stage {
  const { running } = snapshot;
  if (running === null) {
    return stage.is === 'playing' || stage.is === 'done' ? settled(stage.played, snapshot) : stage;
  }
  const isNew = running.run.startedAtMs !== runOf(stage);
  return isNew || stage.is === 'playing' ? playing(running, snapshot) : stage;
}

/** A run that was stopped or played out stays so, however long main takes to say the same. */
export function nextStage(stage: Stage, event: StageEvent): Stage {
  if (event.is === 'told') return afterSnapshot(stage, event.snapshot);
  if (stage.is !== 'playing') return stage;
  const { played } = stage;
  return event.is === 'too-much'
    ? { is: 'stopped', startedAtMs: played.startedAtMs }
    : { is: 'done', played, wasTaken: true, toGrade: played.toGrade, isSettled: false };
}
