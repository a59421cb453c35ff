import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { closeForeignChannels } from '../../../../electron/ipc/foreign-channels.ts';

const channel = 'electron-store-get-data';

it('takes away the listener that tells any page where the data lies', () => {
  const port = new EventEmitter();
  port.on(channel, () => undefined);
  closeForeignChannels(port);
  expect(port.listenerCount(channel)).toBe(0);
});

it('stops the start when such a listener is still there', () => {
  const port = { removeAllListeners: () => undefined, listenerCount: () => 1 };
  expect(() => closeForeignChannels(port)).toThrow(
    'electron-store-get-data still has 1 listeners; expected none',
  );
});
