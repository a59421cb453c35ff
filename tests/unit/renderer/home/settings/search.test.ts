import { describe, expect, it } from 'vitest';
import { shownGroups } from '../../../../../renderer/home/settings/groups.ts';
import { foundSettings } from '../../../../../renderer/home/settings/search.ts';
import { settingGroups, settingRows } from '../../../../../shared/settings/catalogue.ts';
import { settingKeys } from '../../../../../shared/settings/preferences.ts';
import { english } from '../../../../support/english.ts';

describe('finding a setting', () => {
  it('finds all of them while nothing is typed', () => {
    expect(foundSettings('', english)).toEqual(settingKeys);
  });

  it.each([
    ['doorway', ['noDoorway', 'hasSoreShoulder']],
    ['vólume', ['soundVolume']],
    ['numbers country', ['country']],
    ['moon', []],
  ] as const)('finds by label and help: "%s"', (typed, keys) => {
    expect(foundSettings(typed, english).toSorted()).toEqual([...keys].toSorted());
  });

  it.each(settingKeys)('finds %s by its own label, whole', (key) => {
    expect(foundSettings(english(`settings.${key}.label`), english)).toContain(key);
  });

  it('finds a whole group by its name', () => {
    const inGroup = settingKeys.filter((key) => settingRows[key].group === 'hours');
    expect(foundSettings('hours', english)).toEqual(expect.arrayContaining(inGroup));
  });
});

describe('the groups on the page', () => {
  it('are all there, in their order, with every setting once', () => {
    const groups = shownGroups(settingKeys);
    expect(groups.map(({ group }) => group)).toEqual(settingGroups);
    expect(groups.flatMap(({ keys }) => keys).toSorted()).toEqual([...settingKeys].toSorted());
  });

  it('are left out where nothing of them was found', () => {
    expect(shownGroups(['soundVolume', 'country'])).toEqual([
      { group: 'sound', keys: ['soundVolume'] },
      { group: 'help', keys: ['country'] },
    ]);
  });
});
