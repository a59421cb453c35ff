import { assertNever } from '../../shared/assert-never.ts';
import type { SessionAction } from '../../shared/ipc/session-action.ts';
import type { RoutineOffer, SessionSnapshot } from '../../shared/ipc/snapshots.ts';
import { withGrade, withHidden, withLiked, withoutHidden } from '../../shared/opinions/change-opinions.ts';
import type { Grade, Opinions } from '../../shared/opinions/opinions.ts';
import type { SpokenLine } from '../../shared/replay/trace-line-of.ts';
import type { ExerciseId } from '../../shared/routines/exercise.ts';
import { isOwn, type OwnId } from '../../shared/routines/own-exercise.ts';
import type { Routine } from '../../shared/routines/programme.ts';
import type { TrayItemCommand } from '../../shared/tray/model.ts';
import type { Clock, HomePage } from '../ports.ts';
import type { BreakDirector } from './break-director.ts';
import { actionOfCommand, lineOfAction, type TimingAction } from './commands.ts';
import type { OpinionsKeeper } from './opinions-keeper.ts';
import type { Presenter } from './presenter.ts';
import type { SessionLoop } from './session-loop.ts';

export type DeskParts = {
  readonly clock: Clock;
  readonly director: BreakDirector;
  readonly opinions: Pick<OpinionsKeeper, 'change'>;
  /** One of the person's own exercises, or a routine of a pack; null where there is no such thing. */
  readonly ownRoutine: (id: OwnId) => Routine | null;
  /** The local date. */
  readonly today: () => string;
  /** Notes a walk that the app did not see. */
  readonly logWalk: (minutes: number) => void;
  /** Notes how a strength session felt, for the history. */
  readonly logGrade: (exercises: readonly string[], grade: Grade) => void;
  readonly session: () => {
    readonly loop: Pick<SessionLoop, 'take'>;
    readonly presenter: Pick<Presenter, 'snapshot' | 'push'>;
  };
  readonly openHome: (page: HomePage) => void;
  /** Gives the keyboard to the card or the break window; false where neither is shown. */
  readonly callPrompt: () => boolean;
  readonly quit: () => void;
};

/** Where what the person does arrives, from windows and from the tray alike. */
export class SessionDesk {
  readonly #parts: DeskParts;

  constructor(parts: DeskParts) {
    this.#parts = parts;
  }

  snapshot(): SessionSnapshot {
    const { snapshot } = this.#parts.session().presenter;
    if (snapshot === null) throw new Error('Asked before the session began');
    return snapshot;
  }

  act(action: SessionAction): SessionSnapshot {
    const { director, openHome } = this.#parts;
    switch (action.is) {
      case 'set-level':
        director.setLevel(action.level);
        return this.#told();
      case 'swap':
        director.swap(this.snapshot().view);
        return this.#told();
      case 'not-for-me':
        this.#leaveOut();
        return this.#told();
      case 'grade':
        return this.#grade(action.exercises, action.grade);
      case 'like':
        return this.#judge((opinions) => withLiked(opinions, action.exercise, action.liked));
      case 'show-again':
        return this.#judge((opinions) => withoutHidden(opinions, action.exercise));
      case 'start-exercise':
        this.#startByName(director.offerExercise(action));
        return this.snapshot();
      case 'start-own':
        this.#startOwn(action.id);
        return this.snapshot();
      case 'start-programme':
        this.#startByName(director.offerProgramme(action.programme, this.snapshot().view));
        return this.snapshot();
      case 'log-walk':
        this.#parts.logWalk(action.minutes);
        return this.#told();
      case 'offer-seated':
        director.offerSeated(this.snapshot().view);
        return this.#told();
      case 'open-page':
        openHome(action.page);
        return this.snapshot();
      case 'too-much':
        this.#holdBreak();
        this.#easeNextTime();
        return this.snapshot();
      default:
        this.#time(action);
        return this.snapshot();
    }
  }

  /** An item of the tray's menu was chosen. */
  command(command: TrayItemCommand): void {
    const action = actionOfCommand(command);
    if (action === 'open') this.#parts.openHome('today');
    else if (action === 'call') this.call();
    else if (action === 'quit') this.#parts.quit();
    else this.act(action);
  }

  /** Somebody asks for the app: what asks or plays comes to the keyboard, and otherwise the home window opens. */
  call(): void {
    if (!this.#parts.callPrompt()) this.#parts.openHome('today');
  }

  /** The person closed a window that came with a prompt or a break. */
  closed(window: 'card' | 'break'): void {
    const { mode } = this.snapshot().view;
    switch (window) {
      case 'card':
        if (mode.is === 'prompt') this.#say({ is: 'dismiss' });
        return;
      case 'break':
        if (mode.is === 'break') this.#say({ is: 'finish-break' });
        return;
      default:
        assertNever(window, 'window');
    }
  }

  #told(): SessionSnapshot {
    this.#parts.session().presenter.push();
    return this.snapshot();
  }

  #say(line: SpokenLine): void {
    this.#parts.session().loop.take(line);
  }

  /** The break stands still while the person reads what to look out for. */
  #holdBreak(): void {
    const { mode } = this.snapshot().view;
    if (mode.is === 'break' && !mode.paused) this.#time({ is: 'pause-break' });
  }

  #time(action: TimingAction): void {
    const { clock, director } = this.#parts;
    if (action.is === 'pause-break') director.pause();
    if (action.is === 'resume-break') director.resume();
    if (action.is === 'start-break') return this.#startBreak();
    this.#say(lineOfAction(action, clock.read()));
  }

  /** The plan the engine gets is the length of what was promised. */
  #startBreak(): void {
    this.#start(this.snapshot().offer);
  }

  #start({ kind, seconds }: RoutineOffer): void {
    this.#say({ is: 'start-break', kind, plannedSeconds: Math.max(1, Math.round(seconds)) });
  }

  /** What was removed a moment ago starts nothing. */
  #startOwn(id: OwnId): void {
    const routine = this.#parts.ownRoutine(id);
    if (routine !== null) this.#start(this.#parts.director.offerChosen(routine));
  }

  /** What has been done as often as does good waits, whichever window asks for it. */
  #startByName(offer: RoutineOffer): void {
    const { director } = this.#parts;
    const isWaiting = offer.routine.items.some((item) =>
      director.limits.some(({ exercise }) => exercise === item.exercise),
    );
    if (isWaiting) director.reconsider();
    else this.#start(offer);
  }

  #judge(change: (opinions: Opinions) => Opinions): SessionSnapshot {
    this.#parts.opinions.change(change);
    return this.#told();
  }

  #grade(exercises: readonly ExerciseId[], grade: Grade): SessionSnapshot {
    this.#parts.logGrade(exercises, grade);
    return this.#judge((opinions) =>
      exercises.reduce((before, exercise) => withGrade(before, exercise, grade), opinions),
    );
  }

  /** Leaves out what is being done, for a week, and goes on with something else where there is time for it. */
  #leaveOut(): void {
    const { director, opinions, today } = this.#parts;
    const exercise = director.current?.exercise;
    if (exercise === undefined || isOwn(exercise)) return;
    opinions.change((before) => withHidden(before, exercise, today()));
    director.swap(this.snapshot().view);
  }

  /** What was too much comes in its easier version next time; what was prescribed has none. */
  #easeNextTime(): void {
    const { director, opinions } = this.#parts;
    const exercise = director.current?.exercise;
    if (exercise === undefined || isOwn(exercise)) return;
    opinions.change((before) => withGrade(before, exercise, 'too-much'));
  }
}
