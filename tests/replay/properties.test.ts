import { describe, it } from 'vitest';
import { formatReplay, replay } from '../../shared/replay/replay.ts';
import {
  keepsTheAccounts,
  leavesWithoutTheMouse,
  opensOneThingAtATime,
  promptsOnlyWhereWelcome,
} from '../support/engine-invariants.ts';
import { holdsForAll, propertyTimeoutMs } from '../support/engine-property.ts';
import { type Recording, record } from '../support/engine-recording.ts';
import { anyHistory } from '../support/history-arbitrary.ts';

/** Tried on the same histories, since replaying them is what takes the time. */
const claims: readonly (readonly [name: string, holds: (recording: Recording) => void])[] = [
  ['the accounts add up, 0 <= sitting <= elapsed', keepsTheAccounts],
  ['at most one prompt or break is open', opensOneThingAtATime],
  ['no prompt opens where none may', promptsOnlyWhereWelcome],
  ['every state can be left without the mouse', leavesWithoutTheMouse],
];

describe('in any history', () => {
  const names = claims.map(([name]) => name).join('; ');
  it(
    `${names}; replaying it again decides the same`,
    () => {
      holdsForAll(anyHistory, (history) => {
        const recording = record(history);
        for (const [, holds] of claims) holds(recording);
        const isSame = formatReplay(recording.replayed) === formatReplay(replay(history));
        if (!isSame) throw new Error('the second replay decides something else');
      });
    },
    propertyTimeoutMs,
  );
});
