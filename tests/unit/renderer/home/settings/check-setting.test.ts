import { describe, expect, it } from 'vitest';
import {
  boundsOf,
  isRightValue,
  wrongValueText,
} from '../../../../../renderer/home/settings/check-setting.ts';
import { settingRows } from '../../../../../shared/settings/catalogue.ts';
import { settingKeys } from '../../../../../shared/settings/preferences.ts';
import { testWords } from '../../../../support/words.ts';

const { translate } = testWords;

describe('checking an entry by its row', () => {
  it.each(settingKeys)('accepts the default of %s', (key) => {
    const value = JSON.parse(JSON.stringify(settingRows[key].initial));
    expect(isRightValue(key, value)).toBe(true);
  });

  it.each(settingKeys)('says what would be right for %s, with no hole in the sentence', (key) => {
    const text = wrongValueText(key, 'abc', translate);
    expect(text).toMatch(/works here|does not work here|What works/);
    expect(text).not.toMatch(/undefined|NaN|\{/);
  });

  it('names the entry and the range that the row accepts', () => {
    expect(wrongValueText('sittingMinutes', 500, translate)).toBe(
      '“500” does not work here. What does: a whole number from 5 to 120. Until then nothing changes.',
    );
  });

  it('says that nothing is entered when nothing is', () => {
    expect(wrongValueText('maxSkips', '', translate)).toContain('Nothing is entered yet.');
  });

  it.each(settingKeys.filter((key) => settingRows[key].control.is.startsWith('number')))(
    'finds in the schema of %s a range around what the form offers',
    (key) => {
      const { control, schema } = settingRows[key];
      const bounds = boundsOf(schema);
      if (bounds === null || !('min' in control)) throw new Error(`${key} has no range`);
      expect(bounds.min).toBeLessThanOrEqual(control.min);
      expect(bounds.max).toBeGreaterThanOrEqual(control.max);
      expect(isRightValue(key, bounds.max)).toBe(true);
      expect(isRightValue(key, bounds.max + 1)).toBe(false);
    },
  );
});
