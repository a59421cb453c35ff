import { describe, expect, it } from 'vitest';
import { isRightValue } from '../../../../../renderer/home/settings/check-setting.ts';
import {
  addLine,
  draftOfHours,
  firstHours,
  hoursOfDraft,
  isOverMidnight,
  isWrongLine,
  mostLines,
  removeLine,
  setTime,
} from '../../../../../renderer/home/settings/hours-draft.ts';

const line = (from: string, to: string) => ({ id: 'mon-1', from, to });

describe('the working hours while they are edited', () => {
  it('gives back what it was made from', () => {
    const hours = {
      mon: [
        ['08:00', '12:00'],
        ['13:00', '17:00'],
      ],
      fri: [['22:00', '06:00']],
    } satisfies {
      [day: string]: [string, string][];
    };
    expect(hoursOfDraft(draftOfHours(hours))).toEqual(hours);
  });

  it('lists all seven days from Monday, free ones too', () => {
    expect(draftOfHours({}).map(({ day }) => day)).toEqual(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
  });

  it('shows an end at midnight as a clock does, and saves it as the end of the day', () => {
    const draft = draftOfHours({ sun: [['18:00', '24:00']] });
    expect(draft.at(-1)?.lines).toEqual([{ id: 'sun-1', from: '18:00', to: '00:00' }]);
    expect(hoursOfDraft(draft)).toEqual({ sun: [['18:00', '24:00']] });
  });

  it('changes one time and no other', () => {
    const draft = setTime(draftOfHours(firstHours), 'tue-1', 'to', '12:30');
    expect(hoursOfDraft(draft)).toEqual({ ...firstHours, tue: [['09:00', '12:30']] });
  });

  it('leaves out a day whose last line is taken away', () => {
    const hours = hoursOfDraft(removeLine(draftOfHours(firstHours), 'mon-1'));
    expect(Object.keys(hours)).toEqual(['tue', 'wed', 'thu', 'fri']);
  });

  it('adds lines that the row accepts, as many as a day may have', () => {
    let draft = draftOfHours(firstHours);
    for (let count = 1; count < mostLines; count += 1) draft = addLine(draft, 'mon');
    expect(hoursOfDraft(draft).mon).toHaveLength(mostLines);
    expect(isRightValue('workingHours', hoursOfDraft(draft))).toBe(true);
    expect(isRightValue('workingHours', hoursOfDraft(addLine(draft, 'mon')))).toBe(false);
  });

  it('knows the lines that cannot be saved', () => {
    expect(isWrongLine(line('', '12:00'))).toBe(true);
    expect(isWrongLine(line('09:00', '09:00'))).toBe(true);
    expect(isWrongLine(line('00:00', '00:00'))).toBe(false);
    expect(isRightValue('workingHours', hoursOfDraft(draftOfHours({ mon: [['00:00', '24:00']] })))).toBe(
      true,
    );
  });

  it('knows the lines that run into the next day', () => {
    expect(isOverMidnight(line('22:00', '06:00'))).toBe(true);
    expect(isOverMidnight(line('18:00', '00:00'))).toBe(false);
    expect(isOverMidnight(line('08:00', '12:00'))).toBe(false);
  });
});
