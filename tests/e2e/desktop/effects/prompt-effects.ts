import type { Rules } from '../../../../shared/domain/rules.ts';
import type { Mode } from '../../../../shared/domain/view.ts';
import { defaultPreferences } from '../../../../shared/settings/preferences.ts';
import { rulesFrom } from '../../../../shared/settings/rules.ts';
import { translate } from '../catalogue.ts';
import { eventually } from '../eventually.ts';
import { menuLabels } from '../menu-labels.ts';
import { cardTitle } from '../prompts.ts';
import type { Effects } from './effect.ts';
import type { Stage } from './stage.ts';
import { awaitUntouched } from './untouched.ts';

/** So much has been sat at the start: what is due is a matter of the limit alone. */
export const satSeconds = 1_380;

/** Everything waits until a changed setting lets it come; doubt begins early, so that it need not be waited for. */
export const patientRules: Rules = {
  ...rulesFrom(defaultPreferences),
  calmSeconds: 30,
  calmWaitSeconds: 300,
  patienceSeconds: 90,
  awayAfterSeconds: 900,
  doubtSeconds: 6,
  resetAtMinute: null,
};

const modeOf = async ({ session }: Stage): Promise<Mode> => (await session()).view.mode;

const awaitMode = (stage: Stage, is: Mode['is']): Promise<Mode> =>
  eventually(
    `the mode "${is}"`,
    () => modeOf(stage),
    (mode) => mode.is === is,
    { everyMs: 60 },
  );

/** A second, by the clock of the app: what is decided once a second has been decided. */
async function liveOn(stage: Stage): Promise<void> {
  const from = (await stage.session()).takenAtMs;
  await eventually(
    'a second to pass in the app',
    async () => {
      // Any answer has the app look at its clock.
      await stage.act({ is: 'still-here' });
      return (await stage.session()).takenAtMs;
    },
    (at) => at >= from + 1_000,
    { everyMs: 100 },
  );
}

const cards = async ({ desktop }: Stage): Promise<number> =>
  (await desktop.screen.windowsNamed(cardTitle)).length;

/** How wide the question stands on the screen. */
async function widthOfQuestion({ desktop: { screen } }: Stage): Promise<number | undefined> {
  const [window] = await screen.windowsNamed(cardTitle);
  return window === undefined ? undefined : (await screen.placeOf(window)).width;
}

/** Nothing is asked: to stand up for a moment closes what is open, and ends a rest. */
async function askNothing(stage: Stage): Promise<void> {
  await stage.act({ is: 'stand' });
  await stage.act({ is: 'sit' });
  await eventually(
    'no card',
    () => cards(stage),
    (count) => count === 0,
    { everyMs: 60 },
  );
}

/** A break is due, and waits for a gap that does not come. */
async function beDue(stage: Stage): Promise<void> {
  await askNothing(stage);
  await stage.set({ sittingMinutes: 15 });
  await awaitMode(stage, 'due');
}

async function beAsked(stage: Stage): Promise<void> {
  await beDue(stage);
  await stage.set({ calmWaitSeconds: 0 });
  await awaitMode(stage, 'prompt');
}

/** A break that came due in a pause is still waiting when the pause ends. */
async function waitThroughPause(stage: Stage): Promise<void> {
  await askNothing(stage);
  await stage.set({ sittingMinutes: 60 });
  await liveOn(stage);
  await stage.act({ is: 'pause', until: '30-minutes' });
  await stage.set({ sittingMinutes: 15 });
  await liveOn(stage);
  await stage.act({ is: 'unpause' });
}

const menuOf = async ({ desktop }: Stage): Promise<readonly string[]> =>
  (await desktop.trayHost.item()).menu.labels();

const snoozeLabel = async (stage: Stage): Promise<string | undefined> =>
  (await menuOf(stage)).find((label) => menuLabels.snooze.test(label));

const notified = async ({ notifications }: Stage): Promise<readonly string[]> =>
  notifications.shown().map(({ title }) => title);

async function standForAMoment(stage: Stage): Promise<void> {
  await stage.act({ is: 'stand' });
  await liveOn(stage);
  await stage.act({ is: 'sit' });
}

/** What a second of the last rest took off the sitting; undefined where none has taken off anything. */
async function worthOfRest({ decisions }: Stage): Promise<number | undefined> {
  const last = (await decisions()).findLast(({ did }) => did === 'rest-credited');
  return last === undefined ? undefined : Math.round(Number(last.paidSeconds) / Number(last.restSeconds));
}

/** Seen with somebody at work and a break that is held back or asked for, under `patientRules`. */
export const promptEffects = {
  noticeSeconds: {
    value: 120,
    arrange: async (stage) => {
      await askNothing(stage);
      await awaitMode(stage, 'sitting');
    },
    shows: async (stage) => (await modeOf(stage)).is,
    expected: 'notice',
  },
  noticeNotification: {
    value: true,
    arrange: async (stage) => {
      await stage.set({ noticeSeconds: 120 });
      await awaitMode(stage, 'notice');
    },
    act: async (stage) => {
      await stage.set({ noticeSeconds: 0 });
      await liveOn(stage);
      await stage.set({ noticeSeconds: 120 });
    },
    shows: async (stage) => (await notified(stage)).length,
    expected: 1,
  },
  calmSeconds: { value: 0, arrange: beDue, shows: cards, expected: 1 },
  calmWaitSeconds: { value: 0, arrange: beDue, shows: cards, expected: 1 },
  patienceSeconds: {
    value: 15,
    arrange: beAsked,
    act: askNothing,
    shows: async (stage) => {
      const mode = await modeOf(stage);
      return mode.is === 'prompt' ? mode.patience?.ofSeconds : undefined;
    },
    expected: 15,
  },
  snoozeMinutes: {
    value: 9,
    arrange: beAsked,
    shows: snoozeLabel,
    expected: translate('tray.menu.snooze', { time: '9 min' }),
  },
  // A question that is up stays as it came; the next one comes as it was chosen.
  promptStyle: {
    value: 'window',
    arrange: beAsked,
    act: async (stage) => {
      await askNothing(stage);
      await stage.set({ calmWaitSeconds: defaultPreferences.calmWaitSeconds });
      await beAsked(stage);
    },
    shows: widthOfQuestion,
    expected: 640,
  },
  maxSnoozes: { value: 0, arrange: beAsked, shows: snoozeLabel, expected: undefined },
  maxSkips: {
    value: 0,
    arrange: beAsked,
    shows: async (stage) => (await menuOf(stage)).includes(menuLabels.skip),
    expected: false,
  },
  maxDeferMinutes: {
    value: 0,
    arrange: waitThroughPause,
    shows: async ({ decisions }) => (await decisions()).some(({ did }) => did === 'quiet-notice'),
    expected: true,
  },
  quietNotification: {
    value: true,
    arrange: async (stage) => {
      await stage.set({ maxDeferMinutes: 0 });
      await waitThroughPause(stage);
    },
    act: waitThroughPause,
    shows: notified,
    expected: [translate('notification.quiet-notice.title')],
  },
  minCreditSeconds: {
    value: 0,
    arrange: standForAMoment,
    act: standForAMoment,
    shows: async (stage) => (await worthOfRest(stage)) !== undefined,
    expected: true,
  },
  fullRestSeconds: {
    value: 60,
    arrange: async (stage) => {
      await stage.set({ minCreditSeconds: 0 });
      await standForAMoment(stage);
    },
    act: standForAMoment,
    shows: worthOfRest,
    expected: 25,
  },
  doubtSeconds: {
    value: 300,
    arrange: async (stage) => {
      await askNothing(stage);
      await stage.set({ calmSeconds: 0 });
      stage.desktop.person.rest();
      await awaitUntouched(stage, patientRules.doubtSeconds);
      await stage.set({ sittingMinutes: 15 });
      await awaitMode(stage, 'due');
    },
    shows: cards,
    expected: 1,
  },
} as const satisfies Partial<Effects>;
