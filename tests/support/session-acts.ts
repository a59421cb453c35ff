import fc from 'fast-check';
import type { SessionLoop } from '../../electron/app/session-loop.ts';
import type { SessionRun } from './session-run.ts';

/** What can happen to the app, its person and its machine. */
export const actArbitrary = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('type' as const), seconds: fc.integer({ min: 1, max: 60 }) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('pass' as const), seconds: fc.integer({ min: 1, max: 40 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('freeze' as const), seconds: fc.integer({ min: 1, max: 90 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('set-clock' as const),
      seconds: fc.integer({ min: -9000, max: 9000 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'lock',
        'unlock',
        'suspend',
        'resume',
        'stand',
        'sit',
        'start-break',
        'snooze',
        'skip',
        'dismiss',
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('finish-break', 'pause', 'unpause', 'idle', 'call', 'travel', 'relaunch', 'kill'),
    }),
  },
);

export type Act = typeof actArbitrary extends fc.Arbitrary<infer T> ? T : never;

/** Lives through all of it from a first launch on, and answers the loop that runs then. */
export function perform(run: SessionRun, acts: readonly Act[]): SessionLoop {
  let loop = run.launch();
  let isInCall = false;
  for (const each of acts) {
    if ('seconds' in each) {
      if (each.do === 'set-clock') run.machine.setWallClock(each.seconds * 1000);
      else run.machine[each.do](each.seconds);
    } else if (each.do === 'idle') run.machine.idleIsUnknown = !run.machine.idleIsUnknown;
    else if (each.do === 'travel')
      run.machine.timeZone = run.machine.timeZone === 'Asia/Kolkata' ? 'America/St_Johns' : 'Asia/Kolkata';
    else if (each.do === 'relaunch' || each.do === 'kill') {
      if (each.do === 'relaunch') loop.stop();
      run.machine.dropTimers();
      run.machine.pass(3);
      loop = run.launch();
      isInCall = false;
    } else if (each.do === 'call') {
      isInCall = !isInCall;
      loop.take({ is: isInCall ? 'present' : 'not-present', because: 'call' });
    } else if (each.do === 'pause') loop.take({ is: 'pause', seconds: 90 });
    else loop.take({ is: each.do });
  }
  return loop;
}
