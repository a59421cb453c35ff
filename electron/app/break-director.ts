import { isDeepStrictEqual } from 'node:util';
import { chooseBreak } from '../../shared/choice/choose-break.ts';
import { canSwap, chooseSwap } from '../../shared/choice/choose-swap.ts';
import { type Chosen, chosenItem } from '../../shared/choice/chosen-item.ts';
import { type Limit, limitsNow } from '../../shared/choice/limits.ts';
import { type Past, rememberedBreaks } from '../../shared/choice/past.ts';
import type { Filter, Profile } from '../../shared/choice/profile.ts';
import { programmeFor } from '../../shared/choice/programmes.ts';
import { walkFor } from '../../shared/choice/walk-for.ts';
import type { BreakWish, RoutineKind } from '../../shared/choice/wish.ts';
import type { BreakKind, Decision } from '../../shared/domain/decisions.ts';
import type { SessionView } from '../../shared/domain/view.ts';
import { strengthToGrade } from '../../shared/history/strength-session.ts';
import type { EndedBreak, FigureBody, RoutineOffer, RunningRoutine } from '../../shared/ipc/snapshots.ts';
import type { Opinions } from '../../shared/opinions/opinions.ts';
import type { Level } from '../../shared/routines/exercise.ts';
import type { OwnExercise } from '../../shared/routines/own-exercise.ts';
import { type Routine, type RoutineItem, routineSeconds } from '../../shared/routines/programme.ts';
import type { ProgrammeId } from '../../shared/routines/programmes/programme.ts';
import { momentAt } from '../../shared/routines/routine-clock.ts';
import type { RoutineRun } from '../../shared/routines/routine-time.ts';

/**
 * Date and time of day where the person is, and minutes since 1970 on the wall clock: the history dates earlier breaks by
 * it, and no other clock goes on from one run to the next. One that is set makes a limit last shorter or longer, once.
 */
export type DirectorNow = { readonly day: string; readonly minuteOfDay: number; readonly atMinute: number };

export type DirectorParts = {
  /** The clock of a routine: it stands still for nobody and is never set. */
  readonly nowMs: () => number;
  readonly now: () => DirectorNow;
  readonly profile: () => Profile;
  readonly opinions: () => Opinions;
  /** What the person added and wants to be offered. */
  readonly own: () => readonly OwnExercise[];
  readonly random: () => number;
};

/** What was offered, and for which wish of the engine: while that stays, so does the offer. */
type Offered = {
  readonly offer: RoutineOffer;
  readonly plannedSeconds: number;
  /** Whom it was chosen for. */
  readonly profile: Profile;
};

type Finished = Extract<Decision, { readonly did: 'break-finished' }>;

type Running = { readonly kind: BreakKind; readonly routine: Routine; readonly run: RoutineRun };

/**
 * Chooses what a break consists of and keeps the arguments of its clock. The engine knows how long a break is, this
 * knows what is in it; windows draw both.
 */
export class BreakDirector {
  readonly #parts: DirectorParts;
  #offered: Offered | null = null;
  #running: Running | null = null;
  #past: Past = [];
  #ended: EndedBreak | null = null;

  constructor(parts: DirectorParts) {
    this.#parts = parts;
  }

  /** Takes up what was done before this start. */
  recall(earlier: Past): void {
    this.#past = [...this.#past, ...earlier].slice(0, rememberedBreaks);
    this.#offered = null;
  }

  /** The person changed what may be offered. */
  reconsider(): void {
    this.#offered = null;
  }

  /** The person changed settings: what was said stays, unless it was said to somebody or somewhere else. */
  settingsChanged(): void {
    if (!isDeepStrictEqual(this.#offered?.profile, this.#parts.profile())) this.reconsider();
  }

  #wish(
    kind: RoutineKind,
    view: SessionView,
    targetSeconds: number,
    more: readonly Filter[] = [],
  ): BreakWish {
    const { now, profile, opinions, own, random } = this.#parts;
    const person = profile();
    return {
      kind,
      targetSeconds,
      profile: { ...person, filters: [...new Set([...person.filters, ...more])] },
      opinions: opinions(),
      own: own(),
      past: this.#past,
      now: now(),
      sittingMinutes: view.sittingSeconds / 60,
      random,
    };
  }

  #choose(kind: BreakKind, view: SessionView, plannedSeconds: number, more: readonly Filter[] = []) {
    const routine =
      kind === 'walk'
        ? walkFor(plannedSeconds, this.#parts.profile())
        : chooseBreak(this.#wish(kind, view, plannedSeconds, more));
    return { kind, routine, seconds: routineSeconds(routine) };
  }

  /** What the next break is. Once said it stays, until a break of another kind or length is next. */
  offerFor(view: SessionView): RoutineOffer {
    const { kind, plannedSeconds } = view.nextBreak;
    const known = this.#offered;
    if (known?.offer.kind === kind && known.plannedSeconds === plannedSeconds) return known.offer;
    return this.#promise(this.#choose(kind, view, plannedSeconds), plannedSeconds);
  }

  #promise(offer: RoutineOffer, plannedSeconds: number): RoutineOffer {
    this.#offered = { offer, plannedSeconds, profile: this.#parts.profile() };
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

  /** Promises what the person asked for by name; it is what a break of its kind and length then consists of. */
  offerChosen(routine: Routine): RoutineOffer {
    const isWalk = routine.items.every(({ exercise }) => exercise === 'walk');
    const seconds = routineSeconds(routine);
    return this.#promise({ kind: isWalk ? 'walk' : 'short', routine, seconds }, Math.round(seconds));
  }

  /** One exercise, in the form and as much of it as the person wants. */
  offerExercise(chosen: Chosen): RoutineOffer {
    const { profile, opinions } = this.#parts;
    return this.offerChosen({
      items: [chosenItem(chosen, { profile: profile(), opinions: opinions() })],
    });
  }

  offerProgramme(id: ProgrammeId, view: SessionView): RoutineOffer {
    const wish = this.#wish('long', view, view.nextBreak.plannedSeconds);
    return this.offerChosen(programmeFor(id, wish) ?? chooseBreak(wish));
  }

  #remember({ items }: Routine): void {
    const { day, atMinute } = this.#parts.now();
    this.#past = [{ day, atMinute, items }, ...this.#past].slice(0, rememberedBreaks);
  }

  /**
   * Follows the engine: a break that runs has a clock, one that ended leaves what it was to the next choice.
   * `decisions`: what was decided since it was followed last; a break may have ended and the next begun in between.
   */
  follow(view: SessionView, decisions: readonly Decision[]): void {
    for (const decision of decisions) if (decision.did === 'break-finished') this.#end(decision);
    const { mode } = view;
    if (mode.is === 'break' && this.#running === null) this.#begin(view, mode.kind, mode.plannedSeconds);
  }

  #end({ taken: wasTaken, ranSeconds }: Finished): void {
    if (this.#running === null) return;
    const { routine, run } = this.#running;
    const toGrade = strengthToGrade(routine, { wasTaken, ranSeconds });
    this.#ended = { startedAtMs: run.startedAtMs, wasTaken, toGrade };
    this.#running = null;
  }

  /** How the break ended that ran last. */
  get ended(): EndedBreak | null {
    return this.#ended;
  }

  /** The break that ran last was a strength session, whose end asks how it felt. */
  get isAsking(): boolean {
    return this.#ended !== null && this.#ended.toGrade.length > 0;
  }

  #begin(view: SessionView, kind: BreakKind, plannedSeconds: number): void {
    const offer = this.#offered?.offer;
    const isOffered = offer?.kind === kind && Math.round(offer.seconds) === plannedSeconds;
    const { routine } = isOffered ? offer : this.#choose(kind, view, plannedSeconds);
    this.#running = { kind, routine, run: { startedAtMs: this.#parts.nowMs(), pauses: [], changes: [] } };
    this.#remember(routine);
    this.#offered = null;
  }

  #changeRun(change: (run: RoutineRun) => RoutineRun): void {
    if (this.#running !== null) this.#running = { ...this.#running, run: change(this.#running.run) };
  }

  pause(): void {
    const fromMs = this.#parts.nowMs();
    this.#changeRun((run) =>
      run.pauses.at(-1)?.toMs === null ? run : { ...run, pauses: [...run.pauses, { fromMs, toMs: null }] },
    );
  }

  resume(): void {
    const toMs = this.#parts.nowMs();
    this.#changeRun((run) => ({
      ...run,
      pauses: run.pauses.map((pause) => (pause.toMs === null ? { ...pause, toMs } : pause)),
    }));
  }

  setLevel(level: Level): void {
    const atMs = this.#parts.nowMs();
    this.#changeRun((run) => ({ ...run, changes: [...run.changes, { atMs, level }] }));
  }

  /** Goes on with something else for the time that is left of the exercise; false where there is no time or nothing. */
  swap(view: SessionView): boolean {
    const running = this.#running;
    if (running === null || running.kind === 'walk') return false;
    const { kind, routine, run } = running;
    const swapped = chooseSwap(routine, run, this.#parts.nowMs(), this.#wish(kind, view, 0));
    if (swapped === null) return false;
    this.#running = { ...running, routine: swapped };
    this.#past = this.#past.slice(1);
    this.#remember(swapped);
    return true;
  }

  /** What is being done right now; null for nothing. */
  get current(): RoutineItem | null {
    const running = this.#running;
    if (running === null) return null;
    const { itemIndex } = momentAt(running.routine, running.run, this.#parts.nowMs());
    return running.routine.items[itemIndex] ?? null;
  }

  /** What the person thinks of exercises, as far as it holds today. */
  get opinions(): Opinions {
    const opinions = this.#parts.opinions();
    const { day } = this.#parts.now();
    return { ...opinions, hidden: opinions.hidden.filter(({ throughDay }) => day <= throughDay) };
  }

  /** What has been done as often as does good, for now. */
  get limits(): readonly Limit[] {
    return limitsNow(this.#past, this.#parts.now());
  }

  /** Who is drawn. */
  get body(): FigureBody {
    const { filters, restingArm } = this.#parts.profile();
    return { base: filters.includes('wheelchair') ? 'wheelchair' : 'usual', restingArm };
  }

  get running(): RunningRoutine | null {
    const running = this.#running;
    if (running === null) return null;
    const { kind, routine, run } = running;
    const nowMs = this.#parts.nowMs();
    return { routine, run, nowMs, canSwap: kind !== 'walk' && canSwap(routine, run, nowMs) };
  }
}
