import { expect, it } from 'vitest';
import { answeringInTime, busAnswerWithinMs } from '../../../../electron/adapters/bus-limit.ts';
import { FakeBus } from '../../../support/fake-bus.ts';
import { FakeTimers } from '../../../support/fake-timers.ts';

const ask = (member: string) => ({ service: 'a.b', path: '/a', interface: 'a.b', member });

it('what a bus answers in time is handed on', async () => {
  const bus = answeringInTime(new FakeBus().answer('Get', 7), new FakeTimers());
  expect(await bus.call(ask('Get'))).toEqual([7]);
});

it('what it does not answer in time is refused by name', async () => {
  const timers = new FakeTimers();
  const waiting = answeringInTime(new FakeBus(), timers).call(ask('GetSessionByPID'));
  timers.pass(busAnswerWithinMs);
  await expect(waiting).rejects.toThrow('GetSessionByPID was not answered');
});
