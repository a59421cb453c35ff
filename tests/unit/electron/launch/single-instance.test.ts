import { EventEmitter } from 'node:events';
import type { App } from 'electron';
import { expect, it } from 'vitest';
import { claimSingleInstance } from '../../../../electron/launch/single-instance.ts';

function launch(isFree: boolean) {
  const app = Object.assign(new EventEmitter(), { requestSingleInstanceLock: () => isFree });
  let shown = 0;
  const isFirst = claimSingleInstance(app as unknown as App, () => (shown += 1));
  app.emit('second-instance');
  return { isFirst, shown };
}

it('is told of each further launch, to show itself', () =>
  expect(launch(true)).toEqual({ isFirst: true, shown: 1 }));
it('gives way when another has the data', () => expect(launch(false)).toEqual({ isFirst: false, shown: 0 }));
