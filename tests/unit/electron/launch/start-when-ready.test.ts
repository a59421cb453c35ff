import { expect, it } from 'vitest';
import type { BegunLaunch } from '../../../../electron/launch/begin-launch.ts';
import { startWhenReady } from '../../../../electron/launch/start-when-ready.ts';

function open(start: () => { call(): void }) {
  const happened: string[] = [];
  const app = {
    whenReady: () => Promise.resolve(),
    exit: (code?: number) => void happened.push(`exit ${code}`),
  };
  const launch = { sayFailed: (error: unknown) => void happened.push(String(error)) } as BegunLaunch;
  return { happened, call: startWhenReady({ app, launch, start }) };
}
const settle = () => new Promise((resolve) => setImmediate(resolve));

it('a second launch calls the app that runs', async () => {
  let calls = 0;
  const { call } = open(() => ({ call: () => (calls += 1) }));
  await settle();
  call();
  expect(calls).toBe(1);
});

it('a start that fails says why and ends, so that it does not keep the next one from starting', async () => {
  const { happened, call } = open(() => {
    throw new Error('no such thing');
  });
  await settle();
  call();
  expect(happened).toEqual(['Error: no such thing', 'exit 1']);
});
