import type { Page } from 'playwright';
import { assertNever } from '../../../shared/assert-never.ts';
import { type SettingKey, settingRows } from '../../../shared/settings/catalogue.ts';

/** How a person changes one setting with the keys, from its first field on. */
export type Entry = {
  /** Enters something that does not work; null where nothing of the kind can be entered. */
  readonly enterWrong: (() => Promise<void>) | null;
  /** Enters something that works and is not the default. */
  readonly enterRight: () => Promise<void>;
  /** What then holds. */
  readonly value: unknown;
};

const day = '2026-12-24';

/**
 * Times and dates are entered part by part, in the order of the language of the window. Null for what this desktop has
 * nothing to choose from: without a speech service there are no voices.
 */
export function entryOf(page: Page, key: SettingKey): Entry | null {
  const { keyboard } = page;
  const replace = async (text: string): Promise<void> => {
    await keyboard.press('Control+A');
    await keyboard.type(text);
    await keyboard.press('Enter');
  };
  const { control, initial } = settingRows[key];
  switch (control.is) {
    case 'number': {
      const value = control.min === initial ? control.min + control.step : control.min;
      return { enterWrong: () => replace('many'), enterRight: () => replace(String(value)), value };
    }
    case 'number-or-any':
      return {
        enterWrong: async () => {
          await keyboard.press('Space');
          await keyboard.press('Tab');
          await replace('-1');
        },
        enterRight: () => replace('7'),
        value: 7,
      };
    case 'time-or-none':
      return {
        enterWrong: async () => {
          await keyboard.press('Tab');
          await keyboard.press('Backspace');
          await keyboard.press('Enter');
        },
        enterRight: async () => {
          await keyboard.type('0230PM');
          await keyboard.press('Enter');
        },
        value: '14:30',
      };
    case 'working-hours': {
      const usual: readonly (readonly string[])[] = [['09:00', '17:00']];
      return {
        enterWrong: async () => {
          await keyboard.press('ArrowDown');
          await page.locator(`#setting-${key}-mon-1-from`).waitFor();
          await keyboard.press('Tab');
          await keyboard.press('Backspace');
          await keyboard.press('Enter');
        },
        enterRight: async () => {
          await keyboard.type('0830AM');
          await keyboard.press('Enter');
        },
        value: { mon: [['08:30', '17:00']], tue: usual, wed: usual, thu: usual, fri: usual },
      };
    }
    case 'dates':
      return {
        enterWrong: () => keyboard.press('Enter'),
        enterRight: async () => {
          await keyboard.type('12242026');
          await keyboard.press('Enter');
        },
        value: [day],
      };
    case 'country':
      return { enterWrong: null, enterRight: () => keyboard.type('Austria'), value: 'AT' };
    case 'switch':
      return { enterWrong: null, enterRight: () => keyboard.press('Space'), value: !initial };
    case 'choice':
      return { enterWrong: null, enterRight: () => keyboard.press('ArrowDown'), value: control.options[1] };
    case 'voice':
      return null;
    default:
      return assertNever(control, 'control');
  }
}
