import { expect, it } from 'vitest';
import { ReopenLimit } from '../../../../electron/adapters/reopen-limit.ts';

it('replaces a page that crashes three times in ten minutes, and no more until that time has passed', () => {
  let nowMs = 0;
  const limit = new ReopenLimit(() => nowMs);
  const answers = [0, 1, 2, 3, 9.9, 10.1, 10.2].map((minute) => {
    nowMs = minute * 60_000;
    return limit.mayReopen();
  });
  expect(answers).toEqual([true, true, true, false, false, true, false]);
});
