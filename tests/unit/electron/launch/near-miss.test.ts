import { expect, it } from 'vitest';
import { isOneMistakeApart } from '../../../../electron/launch/near-miss.ts';

it.each(['emo', 'dmo', 'dem', 'xdemo', 'deemo', 'demox', 'xemo', 'dxmo', 'demx', 'edmo', 'dmeo', 'deom'])(
  '"%s" is one mistake from "demo", both ways',
  (word) => expect([isOneMistakeApart(word, 'demo'), isOneMistakeApart('demo', word)]).toEqual([true, true]),
);

it.each(['demo', 'de', 'mode', 'demoed', 'omed', 'xdemox', ''])('"%s" is not', (word) => {
  expect([isOneMistakeApart(word, 'demo'), isOneMistakeApart('demo', word)]).toEqual([false, false]);
});
