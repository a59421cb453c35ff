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

/** One app and its person, over all its launches. */
class Life {
  readonly #run: SessionRun;
  #isInCall = false;
  loop: SessionLoop;

  constructor(run: SessionRun) {
    this.#run = run;
    this.loop = run.launch();
  }

  perform(act: Act): void {
    const { machine } = this.#run;
    if (!('seconds' in act)) this.#do(act.do);
    else if (act.do === 'set-clock') machine.setWallClock(act.seconds * 1000);
    else machine[act.do](act.seconds);
  }

  #do(what: Exclude<Act, { seconds: number }>['do']): void {
    const { machine } = this.#run;
    switch (what) {
      case 'idle':
        machine.idleIsUnknown = !machine.idleIsUnknown;
        return;
      case 'travel':
        machine.timeZone = machine.timeZone === 'Asia/Kolkata' ? 'America/St_Johns' : 'Asia/Kolkata';
        return;
      case 'relaunch':
      case 'kill':
        return this.#launchAgain(what);
      case 'call':
        this.#isInCall = !this.#isInCall;
        return this.loop.take({ is: this.#isInCall ? 'present' : 'not-present', because: 'call' });
      case 'pause':
        return this.loop.take({ is: 'pause', seconds: 90 });
      default:
        return this.loop.take({ is: what });
    }
  }

  #launchAgain(after: 'relaunch' | 'kill'): void {
    if (after === 'relaunch') this.loop.stop();
    this.#run.machine.dropTimers();
    this.#run.machine.pass(3);
    this.loop = this.#run.launch();
    this.#isInCall = false;
  }
}

/** Lives through all of it from a first launch on, and answers the loop that runs then. */
export function perform(run: SessionRun, acts: readonly Act[]): SessionLoop {
  const life = new Life(run);
  for (const act of acts) life.perform(act);
  return life.loop;
}
