import { z } from 'zod';
import { countrySchema } from '../safety/country.ts';
import { clockTimeSchema } from './clock-time.ts';
import { daysOffSchema, workingHoursSchema } from './working-hours.ts';

export const settingGroups = [
  'rhythm',
  'breaks',
  'prompts',
  'presence',
  'hours',
  'exercises',
  'flags',
  'sound',
  'notifications',
  'help',
  'history',
  'system',
] as const;
export type SettingGroup = (typeof settingGroups)[number];

type NumberUnit = 'minutes' | 'seconds' | 'times' | 'percent';

/** How a form offers a setting. `min` and `max` are what the form offers; the schema may allow more. */
export type Control =
  | {
      readonly is: 'number';
      readonly unit: NumberUnit;
      readonly min: number;
      readonly max: number;
      readonly step: number;
    }
  | {
      readonly is: 'number-or-any';
      readonly unit: 'times';
      readonly min: number;
      readonly max: number;
      readonly step: number;
    }
  | { readonly is: 'time-or-none' }
  | { readonly is: 'working-hours' }
  | { readonly is: 'dates' }
  | { readonly is: 'switch' }
  | { readonly is: 'choice'; readonly options: readonly string[] }
  | { readonly is: 'voice' }
  | { readonly is: 'country' };

const whole = (min: number, max: number) =>
  z
    .int(`a whole number from ${min} to ${max}`)
    .min(min, `a whole number from ${min} to ${max}`)
    .max(max, `a whole number from ${min} to ${max}`);

const number = <G extends SettingGroup>(
  group: G,
  unit: NumberUnit,
  initial: number,
  min: number,
  max: number,
  form?: { readonly min?: number; readonly max?: number; readonly step?: number },
) =>
  ({
    group,
    schema: whole(min, max),
    initial,
    control: { is: 'number', unit, min: form?.min ?? min, max: form?.max ?? max, step: form?.step ?? 1 },
  }) as const;

const restingArms = ['none', 'left', 'right'] as const;

const promptStyles = ['gentle', 'window', 'fullscreen'] as const;

const offAtFirst = <G extends SettingGroup>(group: G) =>
  ({ group, schema: z.boolean('true or false'), initial: false, control: { is: 'switch' } }) as const;

/**
 * One row a setting. Its texts are `settings.KEY.label` and `settings.KEY.help` in the message catalogue, and a
 * row without them does not compile. Form, validation, defaults and replay all read this table.
 */
export const settingRows = {
  sittingMinutes: number('rhythm', 'minutes', 25, 5, 120, { min: 15, max: 60, step: 5 }),
  longBreakEvery: number('rhythm', 'times', 4, 0, 12),
  resetAt: {
    group: 'rhythm',
    schema: z.union([clockTimeSchema, z.null()], 'a time of day such as "15:00", or null'),
    initial: '15:00',
    control: { is: 'time-or-none' },
  },
  breakSeconds: number('breaks', 'seconds', 75, 20, 900, { step: 5 }),
  longBreakSeconds: number('breaks', 'seconds', 180, 60, 1800, { step: 30 }),
  resetSeconds: number('breaks', 'seconds', 300, 60, 1800, { step: 30 }),
  promptStyle: {
    group: 'prompts',
    schema: z.enum(promptStyles, 'gentle, window or fullscreen'),
    initial: 'gentle',
    control: { is: 'choice', options: promptStyles },
  },
  noticeSeconds: number('prompts', 'seconds', 30, 0, 120, { step: 5 }),
  calmSeconds: number('prompts', 'seconds', 4, 0, 30),
  calmWaitSeconds: number('prompts', 'seconds', 60, 0, 300, { step: 5 }),
  patienceSeconds: number('prompts', 'seconds', 60, 15, 600, { step: 15 }),
  snoozeMinutes: number('prompts', 'minutes', 5, 1, 30),
  maxSnoozes: number('prompts', 'times', 3, 0, 10),
  maxSkips: {
    group: 'prompts',
    schema: z.union([whole(0, 50), z.null()], 'a whole number from 0 to 50, or null for any number'),
    initial: null,
    control: { is: 'number-or-any', unit: 'times', min: 0, max: 50, step: 1 },
  },
  maxDeferMinutes: number('prompts', 'minutes', 45, 0, 240, { step: 5 }),
  awayAfterSeconds: number('presence', 'seconds', 120, 30, 900, { step: 10 }),
  doubtSeconds: number('presence', 'seconds', 60, 20, 300, { step: 5 }),
  fullRestSeconds: number('presence', 'seconds', 180, 60, 1800, { step: 30 }),
  fullSilenceSeconds: number('presence', 'seconds', 300, 60, 1800, { step: 30 }),
  minCreditSeconds: number('presence', 'seconds', 30, 0, 120, { step: 5 }),
  workingHours: {
    group: 'hours',
    schema: z.union([workingHoursSchema, z.null()]),
    initial: null,
    control: { is: 'working-hours' },
  },
  daysOff: { group: 'hours', schema: daysOffSchema, initial: [], control: { is: 'dates' } },
  atHome: offAtFirst('exercises'),
  openPlan: offAtFirst('exercises'),
  seatedOnly: offAtFirst('exercises'),
  wheelchair: offAtFirst('exercises'),
  restingArm: {
    group: 'exercises',
    schema: z.enum(restingArms, 'none, left or right'),
    initial: 'none',
    control: { is: 'choice', options: restingArms },
  },
  noDoorway: offAtFirst('exercises'),
  noEquipment: offAtFirst('exercises'),
  noBreathHolds: offAtFirst('exercises'),
  noNeckWork: offAtFirst('exercises'),
  noFloor: offAtFirst('exercises'),
  hasOsteoporosis: offAtFirst('flags'),
  hasSoreShoulder: offAtFirst('flags'),
  isPregnant: offAtFirst('flags'),
  hasSoreKnee: offAtFirst('flags'),
  phaseSounds: offAtFirst('sound'),
  voice: offAtFirst('sound'),
  voiceName: {
    group: 'sound',
    schema: z.union([z.string().min(1).max(200), z.null()], 'the name of a voice, or null for the system’s'),
    initial: null,
    control: { is: 'voice' },
  },
  voiceRate: number('sound', 'percent', 100, 80, 120, { step: 5 }),
  soundVolume: number('sound', 'percent', 50, 0, 100, { step: 10 }),
  historyDays: number('history', 'times', 30, 0, 365),
  noticeNotification: offAtFirst('notifications'),
  quietNotification: offAtFirst('notifications'),
  country: {
    group: 'help',
    schema: z.union([countrySchema, z.null()], 'two capital letters, such as "IE", or null'),
    initial: null,
    control: { is: 'country' },
  },
  startAtLogin: offAtFirst('system'),
} as const satisfies Record<
  string,
  {
    readonly group: SettingGroup;
    readonly schema: z.ZodType;
    readonly initial: unknown;
    readonly control: Control;
  }
>;

export type SettingKey = keyof typeof settingRows;
