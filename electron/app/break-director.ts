import { chooseBreak } from '../../shared/choice/choose-break.ts';
import type { Past } from '../../shared/choice/past.ts';
import type { Filter, Profile } from '../../shared/choice/profile.ts';
import { noOpinions, type RoutineKind } from '../../shared/choice/wish.ts';
import type { BreakKind } from '../../shared/domain/decisions.ts';
import type { SessionView } from '../../shared/domain/view.ts';
import type { FigureBody, RoutineOffer, RunningRoutine } from '../../shared/ipc/contract.ts';
import type { Level } from '../../shared/routines/exercise.ts';
import { type Routine, routineSeconds } from '../../shared/routines/programme.ts';
import type { RoutineRun } from '../../shared/routines/routine-time.ts';

/** Date and time of day where the person is, and minutes on a line that goes on evenly. */
export type DirectorNow = { readonly day: string; readonly minuteOfDay: number; readonly atMinute: number };

export type DirectorParts = {
  /** The clock of a routine: it stands still for nobody and is never set. */
  readonly nowMs: () => number;
  readonly now: () => DirectorNow;
  readonly profile: () => Profile;
  readonly random: () => number;
};

/** How many breaks back are remembered. */
const remembered = 60;

const hasRoutine = (kind: BreakKind): kind is RoutineKind => kind !== 'walk';

/** What was offered, and for which wish of the engine: while that stays, so does the offer. */
type Offered = { readonly offer: RoutineOffer; readonly plannedSeconds: number };

/**
 * Chooses what a break consists of and keeps the arguments of its clock. The engine knows how long a break is, this
 * knows what is in it; windows draw both.
 */
export class BreakDirector {
  readonly #parts: DirectorParts;
  #offered: Offered | null = null;
  #run: RoutineRun | null = null;
  #runningOffer: RoutineOffer | null = null;
  #past: Past = [];

  constructor(parts: DirectorParts) {
    this.#parts = parts;
  }

  /** Takes up what was done before this start. */
  recall(earlier: Past): void {
    this.#past = [...this.#past, ...earlier].slice(0, remembered);
    this.#offered = null;
  }

  /** The person changed what may be offered. */
  reconsider(): void {
    this.#offered = null;
  }

  #choose(kind: BreakKind, view: SessionView, plannedSeconds: number, more: readonly Filter[] = []) {
    if (!hasRoutine(kind)) return null;
    const { now, profile, random } = this.#parts;
    const own = profile();
    const routine = chooseBreak({
      kind,
      targetSeconds: plannedSeconds,
      profile: { ...own, filters: [...new Set([...own.filters, ...more])] },
      opinions: noOpinions,
      past: this.#past,
      now: now(),
      sittingMinutes: view.sittingSeconds / 60,
      random,
    });
    return { kind, routine, seconds: routineSeconds(routine) };
  }

  /** What the next break is. Once said it stays, until a break of another kind or length is next. */
  offerFor(view: SessionView): RoutineOffer | null {
    const { kind, plannedSeconds } = view.nextBreak;
    const known = this.#offered;
    if (known?.offer.kind === kind && known.plannedSeconds === plannedSeconds) return known.offer;
    return this.#promise(this.#choose(kind, view, plannedSeconds), plannedSeconds);
  }

  #promise(offer: RoutineOffer | null, plannedSeconds: number): RoutineOffer | null {
    this.#offered = offer === null ? null : { offer, plannedSeconds };
    return offer;
  }

  /** Offers something else, that needs no standing up. */
  offerSeated(view: SessionView): void {
    const { kind, plannedSeconds } = view.nextBreak;
    const shown = this.#offered?.offer.routine;
    if (shown !== undefined) this.#remember(shown);
    this.#promise(this.#choose(kind, view, plannedSeconds, ['seated-only']), plannedSeconds);
    if (shown !== undefined) this.#past = this.#past.slice(1);
  }

  #remember({ items }: Routine): void {
    const { day, atMinute } = this.#parts.now();
    this.#past = [{ day, atMinute, items }, ...this.#past].slice(0, remembered);
  }

  /** Follows the engine: a break that runs has a clock, one that ended leaves what it was to the next choice. */
  follow(view: SessionView): void {
    if (view.mode.is === 'break') {
      if (this.#run === null) this.#begin(view, view.mode.kind, view.mode.plannedSeconds);
      return;
    }
    if (this.#run === null) return;
    this.#run = null;
    this.#runningOffer = null;
  }

  #begin(view: SessionView, kind: BreakKind, plannedSeconds: number): void {
    const offer = this.#offered?.offer;
    const isOffered = offer?.kind === kind && Math.round(offer.seconds) === plannedSeconds;
    this.#runningOffer = isOffered ? offer : this.#choose(kind, view, plannedSeconds);
    this.#run = { startedAtMs: this.#parts.nowMs(), pauses: [], changes: [] };
    if (this.#runningOffer !== null) this.#remember(this.#runningOffer.routine);
    this.#offered = null;
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

  /** Who is drawn. */
  get body(): FigureBody {
    const { filters, restingArm } = this.#parts.profile();
    return { base: filters.includes('wheelchair') ? 'wheelchair' : 'usual', restingArm };
  }

  get running(): RunningRoutine | null {
    const routine = this.#runningOffer?.routine;
    if (this.#run === null || routine === undefined) return null;
    return { routine, run: this.#run, nowMs: this.#parts.nowMs() };
  }
}
