import { expect } from 'playwright/test';
import type { HelpTopic } from '../../../renderer/home/help/topics.ts';
import type { Place } from '../../../renderer/home/pages.ts';
import { goTo, type Keys, press } from './by-keyboard.ts';
import { translate } from './catalogue.ts';

/** Every kind of page that the window can show, by its address; the first steps have a test of their own. */
type PageName<P extends Place = Place> = P extends { readonly page: 'first-run' }
  ? never
  : P extends { readonly topic: infer T }
    ? T extends HelpTopic
      ? `help/${T}`
      : 'help'
    : P extends { readonly page: 'exercises'; readonly at: { readonly is: infer I extends string } }
      ? `exercises/${I}`
      : P extends { readonly at: infer A extends string }
        ? `progress/${A}`
        : P['page'];

export type PageRow = {
  /** The links and buttons that lead there, from the rail on. */
  readonly way: readonly string[];
  /** Something that is done on the page. */
  readonly does: (keys: Keys) => Promise<unknown>;
};

/** A topic of Help is read: what is done there is to go back to the list, to where one was. */
const topic = (name: HelpTopic): PageRow => ({
  way: [translate('window.nav.help'), translate(`help.topic.${name}.title`)],
  does: async (keys) => {
    await press(keys, translate('help.up'));
    await expect(keys.home.locator(':focus')).toHaveText(translate(`help.topic.${name}.title`));
  },
});

const library = translate('window.nav.exercises');
const progress = translate('window.nav.progress');
const yours = [progress, translate('progress.yours.link')] as const;

const type = async (keys: Keys, field: string, text: string): Promise<void> => {
  await goTo(keys, field);
  await keys.person.press('ctrl+a');
  await keys.person.type(text, 20);
};

async function logsWalk(keys: Keys): Promise<void> {
  await type(keys, translate('window.walk.log'), '7');
  await press(keys, translate('window.walk.note'));
  await expect(keys.home.locator('#walk-said')).toHaveText(translate('window.walk.noted', { minutes: 7 }));
}

async function pauses(keys: Keys): Promise<void> {
  const headline = keys.home.locator('#mode-headline');
  const time = translate('window.action.pause.30-minutes');
  await press(keys, translate('window.action.pauseFor', { time }));
  const pausedUntil = translate('window.mode.pausedUntil', { time: '' }).trim();
  await expect(headline).toContainText(pausedUntil);
  await press(keys, translate('window.action.unpause'));
  await expect(headline).not.toContainText(pausedUntil);
}

async function filters(keys: Keys): Promise<void> {
  const tiles = keys.home.locator('.tile');
  await type(keys, translate('library.search.label'), 'chin tuck');
  await expect(tiles).toHaveCount(1);
  await keys.person.press('ctrl+a', 'BackSpace');
  await expect(tiles).not.toHaveCount(1);
  // What a list lets drop down Escape takes away again, and the focus stays.
  const position = translate('library.filter.position');
  await goTo(keys, position);
  await keys.person.press('alt+Down', 'Escape');
  await expect(keys.home.locator('select:focus')).toHaveValue('any');
  await keys.person.press('Down');
  await expect(keys.home.locator('select:focus')).toHaveValue('seated');
  await keys.person.press('Up');
}

async function setsAndTakesBack(keys: Keys): Promise<void> {
  const name = translate('settings.sittingMinutes.label');
  const field = keys.home.locator('#setting-sittingMinutes');
  await type(keys, name, '30');
  await keys.person.press('Return');
  await press(keys, translate('window.settings.undoNamed', { name }));
  await expect(field).toHaveValue('25');
  await expect(field).toBeFocused();
}

async function erasesNothing(keys: Keys): Promise<void> {
  const word = translate('yours.erase.word');
  await type(keys, translate('yours.erase.type', { word }), 'no');
  await press(keys, translate('yours.erase.button'));
  await expect(keys.home.getByText(translate('yours.erase.not-yet', { word }))).toBeVisible();
}

/** A row for every page: without one this does not compile. */
export const pageRows: { readonly [P in PageName]: PageRow } = {
  today: {
    way: [translate('window.nav.today')],
    does: async (keys) => {
      await logsWalk(keys);
      await pauses(keys);
    },
  },
  'exercises/list': { way: [library], does: filters },
  'exercises/exercise': {
    way: [library, translate('exercise.chin-tuck.name')],
    does: async (keys) => {
      await press(keys, translate('library.liked'));
      await expect(keys.home.locator(':focus')).toHaveAttribute('aria-pressed', 'true');
    },
  },
  'exercises/programme': {
    way: [library, translate('programme.calm.name')],
    does: async (keys) => {
      const part = translate('exercise.breath-box.name');
      await press(keys, part);
      await expect(keys.home.locator('h1')).toHaveText(part);
    },
  },
  'exercises/warmth': {
    way: [library, translate('exercise.heat.name'), translate('library.try')],
    does: async (keys) => {
      await goTo(keys, translate('library.warmth.confirm'));
      await keys.person.press('space');
      await expect(keys.home.locator(':focus')).toBeChecked();
    },
  },
  own: {
    way: [library, translate('own.link')],
    does: async (keys) => {
      await press(keys, translate('own.add'));
      await expect(keys.home.locator('#own-form-title')).toBeFocused();
      await press(keys, translate('own.form.cancel'));
      await expect(keys.home.locator('#own-add')).toBeFocused();
    },
  },
  goals: {
    way: [translate('window.nav.goals')],
    does: async (keys) => {
      await press(keys, translate('goals.step.skip'));
      await expect(keys.home.locator(':focus')).toHaveText(translate('goals.step.kind'));
      await press(keys, translate('goals.step.back'));
      await expect(keys.home.locator(':focus')).toHaveText(translate('goals.step.wish'));
    },
  },
  'progress/figures': {
    way: [progress],
    does: async (keys) => {
      const plot = translate('progress.plot.sitting');
      await press(keys, translate('progress.plot.as-table-named', { plot }));
      await expect(keys.home.locator('.plot-table')).toBeVisible();
      await keys.person.press('Return');
      await expect(keys.home.locator('.plot-table')).toHaveCount(0);
    },
  },
  'progress/yours': { way: yours, does: erasesNothing },
  'progress/summary': {
    way: [...yours, translate('yours.summary.link')],
    does: async (keys) => {
      await goTo(keys, translate('summary.weeks', { weeks: 4 }));
      await keys.person.press('Down');
      await expect(keys.home.locator(':focus')).toBeChecked();
    },
  },
  help: {
    way: [translate('window.nav.help')],
    does: (keys) => press(keys, translate('window.nav.today')),
  },
  'help/signs': topic('signs'),
  'help/therapist': topic('therapist'),
  'help/posture': topic('posture'),
  'help/ask-first': topic('ask-first'),
  'help/sources': topic('sources'),
  'help/about': topic('about'),
  settings: { way: [translate('window.nav.settings')], does: setsAndTakesBack },
};
