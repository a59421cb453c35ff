import type { Limit } from '../choice/limits.ts';
import type { BreakKind } from '../domain/decisions.ts';
import type { SessionView } from '../domain/view.ts';
import type { Opinions } from '../opinions/opinions.ts';
import type { Pack } from '../packs/pack.ts';
import type { ExerciseId, Side } from '../routines/exercise.ts';
import type { OwnExercise, OwnId } from '../routines/own-exercise.ts';
import type { Routine } from '../routines/programme.ts';
import type { RoutineRun } from '../routines/routine-time.ts';
import type { SettingKey } from '../settings/catalogue.ts';
import type { Preferences, PromptStyle } from '../settings/preferences.ts';

/** Something the person needs to know that is not the timing: shown as a banner. */
export type Trouble =
  | 'settings-damaged'
  | 'settings-newer'
  | 'settings-not-saved'
  | 'session-damaged'
  | 'session-not-saved'
  | 'history-not-saved'
  | 'history-damaged'
  | 'opinions-damaged'
  | 'opinions-not-saved'
  | 'goals-damaged'
  | 'goals-not-saved'
  | 'erase-incomplete'
  | 'own-damaged'
  | 'own-newer'
  | 'own-not-saved'
  | 'pack-damaged'
  | 'idle-unknown'
  | 'no-sandbox';

/** What a prompt promises: this routine, exactly this long. */
export type RoutineOffer = { readonly kind: BreakKind; readonly routine: Routine; readonly seconds: number };

/**
 * A routine under way. A page draws `momentAt(routine, run, now)`, where its `now` is `nowMs` plus what has passed on
 * its own clock since the snapshot arrived. `canSwap`: there is time for something else in place of what goes on.
 */
export type RunningRoutine = {
  readonly routine: Routine;
  readonly run: RoutineRun;
  readonly nowMs: number;
  readonly canSwap: boolean;
};

/** How a break ended, in the word of the engine. `startedAtMs` names it, as it names its run. */
export type EndedBreak = {
  readonly startedAtMs: number;
  readonly wasTaken: boolean;
  /** What of a session of strength is graded; none after any other break. */
  readonly toGrade: readonly ExerciseId[];
};

/** The keys that bring the card to the keyboard from wherever it is; they are the app's while the card asks. */
export type CallKeys = {
  /** Which key stands first in their name: it differs between keyboards. */
  readonly name: 'control' | 'command';
  readonly state: 'held' | 'resting' | 'refused';
};

export type FigureBody = {
  readonly base: 'usual' | 'wheelchair';
  readonly restingArm: Side | null;
};

export type SessionSnapshot = {
  readonly view: SessionView;
  /** What the open prompt, or else the next break, would be. */
  readonly offer: RoutineOffer;
  /** The break that runs; null for none. */
  readonly running: RunningRoutine | null;
  /** The break that ran last; null before there was one. */
  readonly ended: EndedBreak | null;
  /** Wall time at which `view` held, for a deadline that a window draws. */
  readonly takenAtMs: number;
  /** Where the person's clock is read, as an IANA name: pages tell of the day that main counts. */
  readonly timeZone: string;
  readonly demo: boolean;
  readonly troubles: readonly Trouble[];
  /** Who is drawn: in a chair or a wheelchair, and with an arm that rests. */
  readonly body: FigureBody;
  readonly callKeys: CallKeys;
  /** How the question that is up, or else the next, and its break are shown. */
  readonly promptStyle: PromptStyle;
  /** "Not for me" is listed as long as it holds. */
  readonly opinions: Opinions;
  readonly limits: readonly Limit[];
};

export type SettingsSnapshot = {
  readonly preferences: Preferences;
  readonly readOnly: boolean;
  /** The region that the system is set to, such as "AT". An answer to offer, and never one to take. */
  readonly systemRegion: string | null;
  /** Settings whose present value holds from the next start of the app on. */
  readonly afterRestart: readonly SettingKey[];
};

/** Which Unhunch this is, and what it runs on. */
export type AppFacts = {
  readonly version: string;
  readonly electron: string;
  readonly chromium: string;
  readonly node: string;
};

/** A pack as it is shown: its exercises and routines under the names by which they are started. */
export type KnownPack = Pick<Pack, 'id' | 'name' | 'locale' | 'licence' | 'reviewer'> & {
  readonly exercises: readonly OwnExercise[];
  readonly routines: readonly { readonly id: OwnId; readonly name: string; readonly seconds: number }[];
};

/** What therapists prescribed: entered by the person, or out of packs. */
export type OwnSnapshot = {
  readonly exercises: readonly OwnExercise[];
  readonly packs: readonly KnownPack[];
  /** What of all of them breaks may consist of. */
  readonly offered: readonly OwnId[];
  /** The file is of a later Unhunch, which keeps it. */
  readonly readOnly: boolean;
};

/** `isNew`: something of the history was not here yet. `restarts`: the app starts again to go by what was taken in. */
export type TakenCopy = { readonly isNew: boolean; readonly restarts: boolean };
