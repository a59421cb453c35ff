import { z } from 'zod';
import { type GoalAction, goalActionSchema } from '../goals/actions.ts';
import type { GoalsOverview } from '../goals/overview.ts';
import type { HistoryAccount } from '../history/account.ts';
import { contentSchema } from '../packs/exercise-schema.ts';
import { packAboutSchema } from '../packs/pack-schema.ts';
import { ownIdSchema, packIdSchema } from '../packs/texts.ts';
import { countrySchema } from '../safety/country.ts';
import type { CopyOffer } from '../yours/offer.ts';
import type { PushName, RequestName } from './names.ts';
import type { Reply } from './refusal.ts';
import { type SessionAction, sessionActionSchema } from './session-action.ts';
import type { AppFacts, OwnSnapshot, SessionSnapshot, SettingsSnapshot, TakenCopy } from './snapshots.ts';

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
  'app:quit': nothingSchema,
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
  readonly 'app:quit': null;
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
  /** The same as in the tray's menu. */
  readonly quit: () => Promise<Reply<null>>;
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
