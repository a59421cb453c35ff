import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phaseEvents, type RoutineEvent } from '../../../../shared/routines/phase-events.ts';
import { momentAt } from '../../../../shared/routines/routine-clock.ts';
import { anItem, anyRoutine, anyRun, aRoutine, aRun, startedAtMs } from './routines.ts';

const at = (seconds: number): number => startedAtMs + seconds * 1000;

const inWords = (event: RoutineEvent): string => {
  const second = event.ranMs / 1000;
  if (event.is === 'phase') return `${second} ${event.phase}`;
  return event.is === 'count' ? `${second} ${event.count} to ${event.to}` : `${second} ${event.is}`;
};

const squeeze = aRoutine(anItem('scap-squeeze', { rounds: 5 }));
const between = (from: number, to: number, run = aRun()): readonly string[] =>
  phaseEvents(squeeze, run, at(from), at(to)).map(inWords);

describe('what a routine has to say', () => {
  it('is the count before it, and each phase as it begins', () => {
    expect(between(-1, 13)).toEqual([
      '0 get-ready',
      '0 3 to start',
      '1 2 to start',
      '2 1 to start',
      '3 move',
      '5 hold',
      '10 return',
      '12 rest',
      '13 move',
    ]);
  });

  it('is halfway, the last three seconds and the end', () => {
    expect(between(26, 27)).toEqual(['26.5 halfway']);
    expect(between(49, 60)).toEqual([
      '50 return',
      '50 3 to end',
      '51 2 to end',
      '52 rest',
      '52 1 to end',
      '53 done',
    ]);
  });

  it('is silent while paused, and goes on afterwards', () => {
    const run = aRun({ pauses: [{ fromMs: at(4), toMs: at(100) }] });
    expect(between(4, 100, run)).toEqual([]);
    expect(between(100, 101, run)).toEqual(['5 hold']);
  });

  it('says everything once, however the time is cut', () => {
    fc.assert(
      fc.property(anyRoutine, anyRun, fc.array(fc.integer({ min: -1, max: 700 })), (routine, run, cuts) => {
        const times = [-10, ...cuts, 10_000].toSorted((one, other) => one - other);
        const inParts = times.flatMap((time, index) =>
          phaseEvents(routine, run, at(times[index - 1] ?? time), at(time)),
        );
        expect(inParts).toEqual(phaseEvents(routine, run, at(-10), at(10_000)));
      }),
    );
  });

  it('agrees with what is drawn', () => {
    fc.assert(
      fc.property(anyRoutine, anyRun, (routine, run) => {
        const unpaused = { ...run, pauses: [] };
        for (const event of phaseEvents(routine, unpaused, at(-10), at(10_000))) {
          if (event.is !== 'phase') continue;
          const moment = momentAt(routine, unpaused, startedAtMs + event.ranMs);
          expect(moment.phase.is).toBe(event.phase);
          expect(moment.repetition).toBe(event.repetition);
        }
      }),
      { numRuns: 20 },
    );
  });
});
