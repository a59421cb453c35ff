import type { BreakKind } from '../../shared/domain/decisions.ts';
import type { SessionView } from '../../shared/domain/view.ts';
import type { RoutineOffer, RunningRoutine } from '../../shared/ipc/contract.ts';
import { chooseRoutine, type RoutineKind } from '../../shared/routines/choose-routine.ts';
import { type ExerciseId, exerciseIds, type Level } from '../../shared/routines/exercise.ts';
import { routineSeconds } from '../../shared/routines/programme.ts';
import type { RoutineRun } from '../../shared/routines/routine-time.ts';

export type DirectorParts = {
  /** The clock of a routine: it stands still for nobody and is never set. */
  readonly nowMs: () => number;
  readonly random: () => number;
};

/** How many exercises back are remembered, so that none comes twice running. */
const remembered = 12;

const hasRoutine = (kind: BreakKind): kind is RoutineKind => kind !== 'walk';

/**
 * Chooses what a break consists of and keeps the arguments of its clock. The engine knows how long a break is, this
 * knows what is in it; windows draw both.
 */
export class BreakDirector {
  readonly #parts: DirectorParts;
  #offer: RoutineOffer | null = null;
  #run: RoutineRun | null = null;
  #runningOffer: RoutineOffer | null = null;
  #lastIds: readonly ExerciseId[] = [];
  #seatedOnly = false;

  constructor(parts: DirectorParts) {
    this.#parts = parts;
  }

  #choose(kind: BreakKind, targetSeconds: number): RoutineOffer | null {
    if (!hasRoutine(kind)) return null;
    const seated: readonly ExerciseId[] = ['scap-squeeze', 'breath-belly'];
    const allowed = this.#seatedOnly ? seated : exerciseIds;
    const { random } = this.#parts;
    const routine = chooseRoutine({ kind, targetSeconds, allowed, lastIds: this.#lastIds, random });
    return { kind, routine, seconds: routineSeconds(routine) };
  }

  /** What the next break is. Once said it stays, until a break of another kind or length is next. */
  offerFor({ nextBreak }: SessionView): RoutineOffer | null {
    const { kind, plannedSeconds } = nextBreak;
    const known = this.#offer;
    if (known?.kind === kind && this.#offeredFor === plannedSeconds) return known;
    this.#offeredFor = plannedSeconds;
    this.#offer = this.#choose(kind, plannedSeconds);
    return this.#offer;
  }

  #offeredFor = 0;

  /** Offers something else, that needs no standing up. */
  offerSeated(view: SessionView): void {
    const shown = this.#offer?.routine.items.map((item) => item.exercise) ?? [];
    this.#seatedOnly = true;
    this.#lastIds = [...shown, ...this.#lastIds];
    this.#offer = null;
    this.offerFor(view);
    this.#seatedOnly = false;
    this.#lastIds = this.#lastIds.slice(shown.length);
  }

  /** Follows the engine: a break that runs has a clock, one that ended leaves what it was to the next choice. */
  follow(view: SessionView): void {
    if (view.mode.is === 'break') {
      if (this.#run === null) this.#begin(view.mode.kind, view.mode.plannedSeconds);
      return;
    }
    if (this.#run === null) return;
    this.#run = null;
    this.#runningOffer = null;
  }

  #begin(kind: BreakKind, plannedSeconds: number): void {
    const offer = this.#offer;
    const isOffered = offer?.kind === kind && offer.seconds === plannedSeconds;
    this.#runningOffer = isOffered ? offer : this.#choose(kind, plannedSeconds);
    this.#run = { startedAtMs: this.#parts.nowMs(), pauses: [], changes: [] };
    const done = this.#runningOffer?.routine.items.map((item) => item.exercise) ?? [];
    this.#lastIds = [...done.toReversed(), ...this.#lastIds].slice(0, remembered);
    this.#offer = null;
  }

  pause(): void {
    const run = this.#run;
    if (run === null || run.pauses.at(-1)?.toMs === null) return;
    this.#run = { ...run, pauses: [...run.pauses, { fromMs: this.#parts.nowMs(), toMs: null }] };
  }

  resume(): void {
    const run = this.#run;
    if (run === null) return;
    const toMs = this.#parts.nowMs();
    this.#run = {
      ...run,
      pauses: run.pauses.map((pause) => (pause.toMs === null ? { ...pause, toMs } : pause)),
    };
  }

  setLevel(level: Level): void {
    const run = this.#run;
    if (run === null) return;
    this.#run = { ...run, changes: [...run.changes, { atMs: this.#parts.nowMs(), level }] };
  }

  get running(): RunningRoutine | null {
    const routine = this.#runningOffer?.routine;
    if (this.#run === null || routine === undefined) return null;
    return { routine, run: this.#run, nowMs: this.#parts.nowMs() };
  }
}
