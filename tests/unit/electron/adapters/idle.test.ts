import { expect, it } from 'vitest';
import { SystemIdle } from '../../../../electron/adapters/idle.ts';

it('turns a call that throws into a reading that says so, and goes on afterwards', () => {
  const answers = [
    () => 4,
    () => {
      throw new Error('not ready');
    },
    () => 5,
  ];
  const idle = new SystemIdle({ getSystemIdleTime: () => (answers.shift() ?? (() => 0))() }, () => 3_600_000);
  expect([idle.read(), idle.read(), idle.read()]).toEqual([
    { is: 'known', idleMs: 4_000 },
    { is: 'unknown', why: 'failed' },
    { is: 'known', idleMs: 5_000 },
  ]);
});
