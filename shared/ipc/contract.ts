import { z } from 'zod';
import type { Limit } from '../choice/limits.ts';
import type { BreakKind } from '../domain/decisions.ts';
import type { SessionView } from '../domain/view.ts';
import type { HistoryAccount } from '../history/account.ts';
import { grades, type Opinions } from '../opinions/opinions.ts';
import { exerciseIds, formNames, levels, type Side } from '../routines/exercise.ts';
import type { Routine } from '../routines/programme.ts';
import { programmeIds } from '../routines/programmes/programme.ts';
import type { RoutineRun } from '../routines/routine-time.ts';
import { countrySchema } from '../safety/country.ts';
import type { SettingKey } from '../settings/catalogue.ts';
import type { Preferences } from '../settings/preferences.ts';
import type { PushName, RequestName } from './names.ts';

/** What a window asks the session to do. Main turns it into a line of the engine. */
export const sessionActionSchema = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('start-break') }),
  z.strictObject({ is: z.literal('snooze') }),
  z.strictObject({ is: z.literal('skip') }),
  z.strictObject({ is: z.literal('dismiss') }),
  z.strictObject({ is: z.literal('finish-break') }),
  z.strictObject({ is: z.literal('pause-break') }),
  z.strictObject({ is: z.literal('resume-break') }),
  z.strictObject({ is: z.literal('still-here') }),
  z.strictObject({ is: z.literal('stand') }),
  z.strictObject({ is: z.literal('sit') }),
  z.strictObject({ is: z.literal('unpause') }),
  /** Easier or harder, for what is left of the exercise that runs. */
  z.strictObject({ is: z.literal('set-level'), level: z.enum(levels) }),
  /** Goes on with something else for the time that is left of the exercise that runs. */
  z.strictObject({ is: z.literal('swap') }),
  /** The same, and leaves the exercise out for a week. */
  z.strictObject({ is: z.literal('not-for-me') }),
  /** How exercises felt: told by control. */
  z.strictObject({
    is: z.literal('grade'),
    exercises: z.array(z.enum(exerciseIds)).min(1).max(exerciseIds.length),
    grade: z.enum(grades),
  }),
  z.strictObject({ is: z.literal('like'), exercise: z.enum(exerciseIds), liked: z.boolean() }),
  /** Takes back "not for me". */
  z.strictObject({ is: z.literal('show-again'), exercise: z.enum(exerciseIds) }),
  /** A break of this exercise alone; `rounds` null for as much of it as is usual. */
  z.strictObject({
    is: z.literal('start-exercise'),
    exercise: z.enum(exerciseIds),
    form: z.enum(formNames),
    rounds: z.int().min(1).max(60).nullable(),
  }),
  z.strictObject({ is: z.literal('start-programme'), programme: z.enum(programmeIds) }),
  /** A walk that was taken away from the computer. */
  z.strictObject({ is: z.literal('log-walk'), minutes: z.int().min(1).max(600) }),
  /** Holds the break while the page shows what to look out for; the person then finishes it. */
  z.strictObject({ is: z.literal('too-much') }),
  /** Offers another routine that can be done in the chair. */
  z.strictObject({ is: z.literal('offer-seated') }),
  /** Opens a page of the home window. */
  z.strictObject({ is: z.literal('open-page'), page: z.enum(['today', 'exercises', 'settings', 'signs']) }),
  z.strictObject({ is: z.literal('pause'), until: z.enum(['30-minutes', '1-hour', 'tomorrow']) }),
]);
export type SessionAction = z.infer<typeof sessionActionSchema>;

/** Something the person needs to know that is not the timing: shown as a banner. */
export type Trouble =
  | 'settings-damaged'
  | 'settings-newer'
  | 'settings-not-saved'
  | 'session-damaged'
  | 'history-not-saved'
  | 'history-damaged'
  | 'opinions-damaged'
  | 'opinions-not-saved'
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
  /** Wall time at which `view` held, for a deadline that a window draws. */
  readonly takenAtMs: number;
  readonly demo: boolean;
  readonly troubles: readonly Trouble[];
  /** Who is drawn: in a chair or a wheelchair, and with an arm that rests. */
  readonly body: FigureBody;
  readonly callKeys: CallKeys;
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

/** A value is checked against the row of its key by the settings service, which names what would be right. */
const settingsUpdateSchema = z.strictObject({ key: z.string().max(64), value: z.json() });
/** Several at once: all of them hold afterwards, or none. */
const settingsUpdateAllSchema = z.strictObject({ values: z.record(z.string().max(64), z.json()) });
const settingsResetSchema = z.strictObject({ key: z.string().max(64) });
/** The one setting that a window besides the settings page may change. */
const countryChoiceSchema = z.strictObject({ country: z.union([countrySchema, z.null()]) });
/** From a local date on; null for everything. */
const historyReadSchema = z.strictObject({ from: z.iso.date().nullable() });
const nothingSchema = z.null();

export const requestSchemas = {
  'session:read': nothingSchema,
  'session:act': sessionActionSchema,
  'settings:read': nothingSchema,
  'settings:update': settingsUpdateSchema,
  'settings:reset': settingsResetSchema,
  'settings:update-all': settingsUpdateAllSchema,
  'settings:copy': nothingSchema,
  'settings:choose-country': countryChoiceSchema,
  'history:read': historyReadSchema,
  'app:restart': nothingSchema,
  'app:facts': nothingSchema,
  'first-run:finish': nothingSchema,
} as const satisfies Record<RequestName, z.ZodType>;

export type RequestInput<N extends RequestName> = z.infer<(typeof requestSchemas)[N]>;
export type RequestOutput = {
  readonly 'session:read': SessionSnapshot;
  readonly 'session:act': SessionSnapshot;
  readonly 'settings:read': SettingsSnapshot;
  readonly 'settings:update': SettingsSnapshot;
  readonly 'settings:reset': SettingsSnapshot;
  readonly 'settings:update-all': SettingsSnapshot;
  /** All settings are in the clipboard, as the text that another Unhunch takes. */
  readonly 'settings:copy': null;
  readonly 'settings:choose-country': SettingsSnapshot;
  readonly 'history:read': HistoryAccount;
  /** The answer may never arrive: the app ends and starts again. */
  readonly 'app:restart': null;
  readonly 'app:facts': AppFacts;
  readonly 'first-run:finish': null;
};

/** Why the app does not begin to start at login: it is noted nowhere in vain. */
export type StartAtLoginRefusal =
  /** The system did not take the entry. */
  | 'not-written'
  /** The person, or who looks after the computer, switched it off in the system, which is where it is switched on. */
  | 'off-in-system'
  | 'demo';

export type Refusal =
  | { readonly kind: 'untrusted-sender' }
  | { readonly kind: 'unknown-request' }
  | { readonly kind: 'too-large'; readonly limitBytes: number }
  | { readonly kind: 'malformed'; readonly detail: string }
  /** The value of a setting is wrong; `detail` names what would be right, from the message catalogue. */
  | { readonly kind: 'invalid-setting'; readonly key: string; readonly detail: string }
  | { readonly kind: 'read-only' }
  | { readonly kind: 'start-at-login'; readonly why: StartAtLoginRefusal }
  | { readonly kind: 'failed' };

/** A refusal is a value, never a throw across the wire and never `undefined`. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };

export type PushPayload = {
  readonly 'session:changed': SessionSnapshot;
  readonly 'settings:changed': SettingsSnapshot;
};

/** What the preload exposes as `window.unhunch`: named functions, values only, never an Electron event. */
export type Bridge = {
  readonly readSession: () => Promise<Reply<SessionSnapshot>>;
  readonly act: (action: SessionAction) => Promise<Reply<SessionSnapshot>>;
  readonly readSettings: () => Promise<Reply<SettingsSnapshot>>;
  readonly updateSetting: (update: RequestInput<'settings:update'>) => Promise<Reply<SettingsSnapshot>>;
  readonly resetSetting: (reset: RequestInput<'settings:reset'>) => Promise<Reply<SettingsSnapshot>>;
  readonly updateSettings: (update: RequestInput<'settings:update-all'>) => Promise<Reply<SettingsSnapshot>>;
  readonly copySettings: () => Promise<Reply<null>>;
  readonly chooseCountry: (
    choice: RequestInput<'settings:choose-country'>,
  ) => Promise<Reply<SettingsSnapshot>>;
  readonly readHistory: (span: RequestInput<'history:read'>) => Promise<Reply<HistoryAccount>>;
  readonly restart: () => Promise<Reply<null>>;
  readonly readFacts: () => Promise<Reply<AppFacts>>;
  readonly finishFirstRun: () => Promise<Reply<null>>;
  /** Each returns the function that ends the subscription. */
  readonly onSessionChanged: (listener: (snapshot: SessionSnapshot) => void) => () => void;
  readonly onSettingsChanged: (listener: (snapshot: SettingsSnapshot) => void) => () => void;
};
export type PushListener<N extends PushName> = (payload: PushPayload[N]) => void;
