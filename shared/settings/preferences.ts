import { z } from 'zod';
import { type SettingKey, settingRows } from './catalogue.ts';

/** The version of the settings file that this build writes. */
export const settingsVersion = 1;

/** What the engine goes by. Spelled out, here and below, so that the type is exact without a cast. */
const engineShape = {
  sittingMinutes: settingRows.sittingMinutes.schema,
  longBreakEvery: settingRows.longBreakEvery.schema,
  resetAt: settingRows.resetAt.schema,
  breakSeconds: settingRows.breakSeconds.schema,
  longBreakSeconds: settingRows.longBreakSeconds.schema,
  resetSeconds: settingRows.resetSeconds.schema,
  noticeSeconds: settingRows.noticeSeconds.schema,
  calmSeconds: settingRows.calmSeconds.schema,
  calmWaitSeconds: settingRows.calmWaitSeconds.schema,
  patienceSeconds: settingRows.patienceSeconds.schema,
  snoozeMinutes: settingRows.snoozeMinutes.schema,
  maxSnoozes: settingRows.maxSnoozes.schema,
  maxSkips: settingRows.maxSkips.schema,
  maxDeferMinutes: settingRows.maxDeferMinutes.schema,
  awayAfterSeconds: settingRows.awayAfterSeconds.schema,
  doubtSeconds: settingRows.doubtSeconds.schema,
  fullRestSeconds: settingRows.fullRestSeconds.schema,
  fullSilenceSeconds: settingRows.fullSilenceSeconds.schema,
  minCreditSeconds: settingRows.minCreditSeconds.schema,
  workingHours: settingRows.workingHours.schema,
  daysOff: settingRows.daysOff.schema,
} as const;

/** What the shell alone goes by: nothing of it reaches the engine or a trace. */
const shellShape = {
  promptStyle: settingRows.promptStyle.schema,
  atHome: settingRows.atHome.schema,
  openPlan: settingRows.openPlan.schema,
  seatedOnly: settingRows.seatedOnly.schema,
  wheelchair: settingRows.wheelchair.schema,
  restingArm: settingRows.restingArm.schema,
  noDoorway: settingRows.noDoorway.schema,
  noEquipment: settingRows.noEquipment.schema,
  noBreathHolds: settingRows.noBreathHolds.schema,
  noNeckWork: settingRows.noNeckWork.schema,
  noFloor: settingRows.noFloor.schema,
  hasOsteoporosis: settingRows.hasOsteoporosis.schema,
  hasSoreShoulder: settingRows.hasSoreShoulder.schema,
  isPregnant: settingRows.isPregnant.schema,
  hasSoreKnee: settingRows.hasSoreKnee.schema,
  phaseSounds: settingRows.phaseSounds.schema,
  voice: settingRows.voice.schema,
  voiceName: settingRows.voiceName.schema,
  voiceRate: settingRows.voiceRate.schema,
  soundVolume: settingRows.soundVolume.schema,
  historyDays: settingRows.historyDays.schema,
  noticeNotification: settingRows.noticeNotification.schema,
  quietNotification: settingRows.quietNotification.schema,
  country: settingRows.country.schema,
  startAtLogin: settingRows.startAtLogin.schema,
} as const;

/** All settings, whole: unknown names are refused by name. */
export const preferencesSchema = z.strictObject({
  ...engineShape,
  ...shellShape,
} satisfies { readonly [K in SettingKey]: (typeof settingRows)[K]['schema'] });

export type Preferences = Readonly<z.infer<typeof preferencesSchema>>;

/** How a question comes: a card in the corner, a window in the middle, or over the whole display. */
export type PromptStyle = Preferences['promptStyle'];

/** The part that the engine goes by, and the only one that a trace tells of. */
export type EngineSettings = Pick<Preferences, keyof typeof engineShape>;
const engineSettingsSchema = z.object(engineShape);

export function engineSettingsOf(preferences: Preferences): EngineSettings {
  return engineSettingsSchema.parse(preferences);
}

/** Any part of the settings: a change, or what a trace starts from. */
export const preferencesPartSchema = preferencesSchema.partial();
export type PreferencesPart = z.infer<typeof preferencesPartSchema>;

/** Preferences with a part of them changed. */
export function withPart(preferences: Preferences, part: PreferencesPart | undefined): Preferences {
  return preferencesSchema.parse({ ...preferences, ...part });
}

const settingNameSchema = preferencesSchema.keyof();

/** In the order in which a form shows them. */
export const settingKeys: readonly SettingKey[] = Object.keys(settingRows).filter(isSettingKey);

/** The settings of a person who has changed nothing. */
export const defaultPreferences: Preferences = Object.freeze(
  preferencesSchema.parse(Object.fromEntries(settingKeys.map((key) => [key, settingRows[key].initial]))),
);

/** True for a name that has a row. */
export function isSettingKey(name: string): name is SettingKey {
  return settingNameSchema.safeParse(name).success;
}
