import { describe, it } from 'vitest';
import { formatReplay, replay } from '../../shared/replay/replay.ts';
import {
  keepsTheAccounts,
  leavesWithoutTheMouse,
  opensOneThingAtATime,
  promptsOnlyWhereWelcome,
} from '../support/engine-invariants.ts';
import { holdsForAll, propertyTimeoutMs } from '../support/engine-property.ts';
import { record } from '../support/engine-recording.ts';
import { anyHistory } from '../support/history-arbitrary.ts';

describe('in any history', () => {
  it('the accounts add up: 0 <= sitting <= elapsed, and no second counts twice', () => {
    holdsForAll(anyHistory, (history) => keepsTheAccounts(record(history)));
  }, propertyTimeoutMs);

  it('at most one prompt or break is open', () => {
    holdsForAll(anyHistory, (history) => opensOneThingAtATime(record(history)));
  }, propertyTimeoutMs);

  it('no prompt opens while locked, asleep, away, standing, paused, off-hours or in doubt', () => {
    holdsForAll(anyHistory, (history) => promptsOnlyWhereWelcome(record(history)));
  }, propertyTimeoutMs);

  it('every state can be left without the mouse', () => {
    holdsForAll(anyHistory, (history) => leavesWithoutTheMouse(record(history)));
  }, propertyTimeoutMs);

  it('replaying it again decides the same', () => {
    holdsForAll(anyHistory, (history) => {
      const isSame = formatReplay(replay(history)) === formatReplay(replay(history));
      if (!isSame) throw new Error('the second replay decides something else');
    });
  }, propertyTimeoutMs);
});
