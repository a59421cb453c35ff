import { describe, expect, it } from 'vitest';
import { goalsChangedBy } from '../../../../../renderer/home/goals/changed-by.ts';
import { buildSnapshot } from '../../../../support/session-view.ts';

describe('when goals are read again', () => {
  it('is when a break was taken', () => {
    const before = buildSnapshot();
    const after = buildSnapshot({ today: { ...before.view.today, breaksTaken: 6 } });
    expect(goalsChangedBy(after)).not.toBe(goalsChangedBy(before));
  });

  it('is when another day began, also by a journey that main has followed', () => {
    const here = goalsChangedBy(buildSnapshot());
    expect(goalsChangedBy(buildSnapshot({}, { timeZone: 'Europe/Berlin' }))).toBe(here);
    expect(goalsChangedBy(buildSnapshot({}, { timeZone: 'Pacific/Auckland' }))).not.toBe(here);
  });
});
