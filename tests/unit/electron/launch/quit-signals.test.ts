import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { quitOnSignals } from '../../../../electron/launch/quit-signals.ts';

it('quits at each request of the system to end, also at a repeated one', () => {
  const port = new EventEmitter();
  let quits = 0;
  quitOnSignals(port, () => (quits += 1));
  for (const signal of ['SIGTERM', 'SIGTERM', 'SIGINT', 'SIGHUP']) port.emit(signal);
  expect(quits).toBe(4);
});
