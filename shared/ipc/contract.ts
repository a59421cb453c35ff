import { z } from 'zod';
import type { Limit } from '../choice/limits.ts';
import type { BreakKind } from '../domain/decisions.ts';
import type { SessionView } from '../domain/view.ts';
import { type GoalAction, goalActionSchema } from '../goals/actions.ts';
import type { GoalsOverview } from '../goals/overview.ts';
import type { HistoryAccount } from '../history/account.ts';
import { grades, type Opinions } from '../opinions/opinions.ts';
import { contentSchema } from '../packs/exercise-schema.ts';
import type { PackProblems } from '../packs/fault.ts';
import type { Pack } from '../packs/pack.ts';
import { packAboutSchema } from '../packs/pack-schema.ts';
import { ownIdSchema, packIdSchema } from '../packs/texts.ts';
import { exerciseIds, formNames, levels, type Side } from '../routines/exercise.ts';
import type { OwnExercise, OwnId } from '../routines/own-exercise.ts';
import type { Routine } from '../routines/programme.ts';
import { programmeIds } from '../routines/programmes/programme.ts';
import type { RoutineRun } from '../routines/routine-time.ts';
import { countrySchema } from '../safety/country.ts';
import type { SettingKey } from '../settings/catalogue.ts';
import type { Preferences, PromptStyle } from '../settings/preferences.ts';
import type { CopyFault } from '../yours/fault.ts';
import type { CopyOffer } from '../yours/offer.ts';
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
  /** A break of one of the person's own exercises, or of a routine of a pack. */
  z.strictObject({ is: z.literal('start-own'), id: ownIdSchema }),
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

/** A value is checked against the row of its key by the settings service, which names what would be right. */
const settingsUpdateSchema = z.strictObject({ key: z.string().max(64), value: z.json() });
/** Several at once: all of them hold afterwards, or none. */
const settingsUpdateAllSchema = z.strictObject({ values: z.record(z.string().max(64), z.json()) });
const settingsResetSchema = z.strictObject({ key: z.string().max(64) });
/** The one setting that a window besides the settings page may change. */
const countryChoiceSchema = z.strictObject({ country: z.union([countrySchema, z.null()]) });
/** From a local date on; null for everything. */
const historyReadSchema = z.strictObject({ from: z.iso.date().nullable() });
/** A copy of everything for another computer, or a table for a spreadsheet. */
const saveSchema = z.strictObject({ what: z.enum(['everything', 'days', 'breaks']) });
/** The copy that was opened before; `withParts`: its settings and all else besides the history take the place of ours. */
const takeSchema = z.strictObject({ withParts: z.boolean() });
/** Said in so many words, so that no other message can be taken for it. */
const eraseSchema = z.strictObject({ erase: z.literal('everything') });
const nothingSchema = z.null();

/** `id` null for a new one. */
const ownSaveSchema = z.strictObject({ id: ownIdSchema.nullable(), exercise: contentSchema });

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
  'goals:read': nothingSchema,
  'goals:act': goalActionSchema,
  'yours:save': saveSchema,
  'yours:save-page': nothingSchema,
  'yours:open': nothingSchema,
  'yours:take': takeSchema,
  'yours:erase': eraseSchema,
  'app:restart': nothingSchema,
  'app:facts': nothingSchema,
  'first-run:finish': nothingSchema,
  'own:read': nothingSchema,
  'own:save': ownSaveSchema,
  'own:remove': z.strictObject({ id: ownIdSchema }),
  'own:offer': z.strictObject({ id: ownIdSchema, isOffered: z.boolean() }),
  /** The text of a pack; what is wrong with it is answered by line. */
  'own:import': z.strictObject({ text: z.string() }),
  'own:remove-pack': z.strictObject({ id: packIdSchema }),
  /** The person's own exercises as a pack, saved where the person wants it. */
  'own:export': packAboutSchema,
} as const satisfies Record<RequestName, z.ZodType>;

/** `isNew`: something of the history was not here yet. `restarts`: the app starts again to go by what was taken in. */
export type TakenCopy = { readonly isNew: boolean; readonly restarts: boolean };

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
  readonly 'goals:read': GoalsOverview;
  readonly 'goals:act': GoalsOverview;
  /** `null` where the person thought better of it. */
  readonly 'yours:save': 'saved' | null;
  readonly 'yours:save-page': 'saved' | null;
  readonly 'yours:open': CopyOffer | null;
  readonly 'yours:take': TakenCopy;
  /** The answer may never arrive: the app ends, erases and starts again. */
  readonly 'yours:erase': null;
  /** The answer may never arrive: the app ends and starts again. */
  readonly 'app:restart': null;
  readonly 'app:facts': AppFacts;
  readonly 'first-run:finish': null;
  readonly 'own:read': OwnSnapshot;
  readonly 'own:save': OwnSnapshot;
  readonly 'own:remove': OwnSnapshot;
  readonly 'own:offer': OwnSnapshot;
  readonly 'own:import': OwnSnapshot;
  readonly 'own:remove-pack': OwnSnapshot;
  readonly 'own:export': OwnSnapshot;
};

/** Why the app does not begin to start at login: it is noted nowhere in vain. */
export type StartAtLoginRefusal =
  /** The system did not take the entry. */
  | 'not-written'
  /** The person, or who looks after the computer, switched it off in the system, which is where it is switched on. */
  | 'off-in-system'
  | 'demo';

/** Why what is the person's neither left nor entered. Nothing was lost by it. */
export type YoursRefusal =
  | 'busy'
  | 'not-saved'
  | 'no-page'
  | 'nothing-opened'
  /** What could be taken in is there, and a second try takes the rest. */
  | 'not-taken'
  | 'not-erased';

/** Why something about own exercises and packs was not done. Nothing was changed. */
export type OwnRefusal =
  | 'read-only'
  | 'unknown'
  | 'full'
  | 'packs-full'
  | 'not-saved'
  | 'nothing-to-export'
  | 'export-too-large'
  | 'export-cancelled'
  | 'export-failed';

export type Refusal =
  | { readonly kind: 'untrusted-sender' }
  | { readonly kind: 'unknown-request' }
  | { readonly kind: 'too-large'; readonly limitBytes: number }
  | { readonly kind: 'malformed'; readonly detail: string }
  /** The value of a setting is wrong; `detail` names what would be right, from the message catalogue. */
  | { readonly kind: 'invalid-setting'; readonly key: string; readonly detail: string }
  | { readonly kind: 'read-only' }
  | { readonly kind: 'start-at-login'; readonly why: StartAtLoginRefusal }
  | { readonly kind: 'yours'; readonly why: YoursRefusal }
  /** A file that cannot be taken in, with the line where that shows. */
  | { readonly kind: 'bad-copy'; readonly fault: CopyFault }
  | { readonly kind: 'own'; readonly why: OwnRefusal }
  /** A pack with something wrong in it, told by line. */
  | { readonly kind: 'bad-pack'; readonly why: PackProblems }
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
  readonly readGoals: () => Promise<Reply<GoalsOverview>>;
  readonly actOnGoals: (action: GoalAction) => Promise<Reply<GoalsOverview>>;
  readonly saveYours: (order: RequestInput<'yours:save'>) => Promise<Reply<RequestOutput['yours:save']>>;
  readonly savePage: () => Promise<Reply<RequestOutput['yours:save-page']>>;
  readonly openCopy: () => Promise<Reply<RequestOutput['yours:open']>>;
  readonly takeCopy: (order: RequestInput<'yours:take'>) => Promise<Reply<TakenCopy>>;
  readonly eraseEverything: (order: RequestInput<'yours:erase'>) => Promise<Reply<null>>;
  readonly restart: () => Promise<Reply<null>>;
  readonly readFacts: () => Promise<Reply<AppFacts>>;
  readonly finishFirstRun: () => Promise<Reply<null>>;
  readonly readOwn: () => Promise<Reply<OwnSnapshot>>;
  readonly saveOwn: (saved: RequestInput<'own:save'>) => Promise<Reply<OwnSnapshot>>;
  readonly removeOwn: (removed: RequestInput<'own:remove'>) => Promise<Reply<OwnSnapshot>>;
  readonly offerOwn: (offered: RequestInput<'own:offer'>) => Promise<Reply<OwnSnapshot>>;
  readonly importPack: (pack: RequestInput<'own:import'>) => Promise<Reply<OwnSnapshot>>;
  readonly removePack: (removed: RequestInput<'own:remove-pack'>) => Promise<Reply<OwnSnapshot>>;
  readonly exportOwn: (about: RequestInput<'own:export'>) => Promise<Reply<OwnSnapshot>>;
  /** Each returns the function that ends the subscription. */
  readonly onSessionChanged: (listener: (snapshot: SessionSnapshot) => void) => () => void;
  readonly onSettingsChanged: (listener: (snapshot: SettingsSnapshot) => void) => () => void;
};
export type PushListener<N extends PushName> = (payload: PushPayload[N]) => void;
