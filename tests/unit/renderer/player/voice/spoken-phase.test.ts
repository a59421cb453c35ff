import { describe, expect, it } from 'vitest';
import { phaseToSay } from '../../../../../renderer/player/voice/spoken-phase.ts';
import { phaseEvents } from '../../../../../shared/routines/phase-events.ts';
import { buildRoutine, buildRunning } from '../../../../support/routines.ts';

const routine = buildRoutine('scap-squeeze');

/** What is said of all that happens between two moments of the routine, at the later one. */
function saidBetween(fromSeconds: number, toSeconds: number) {
  const { run } = buildRunning(routine, 0);
  const events = phaseEvents(routine, run, 1000 + fromSeconds * 1000, 1000 + toSeconds * 1000);
  return phaseToSay(events, toSeconds * 1000);
}

describe('what the voice says', () => {
  it('is the phase that begins', () => {
    expect(saidBetween(4.9, 5.1)).toMatchObject({ phase: { phase: 'hold' } });
  });

  it('is nothing while a phase goes on', () => {
    expect(saidBetween(6, 7)).toBeNull();
  });

  it('is neither a count nor halfway, which are not in the sentence on the screen', () => {
    expect(saidBetween(0.5, 2.5)).toBeNull();
    expect(saidBetween(31.4, 31.6)).toBeNull();
    expect(saidBetween(60.9, 61.1)).toBeNull();
  });

  it('is the phase that holds after the page stood still, and how long ago it began', () => {
    expect(saidBetween(3, 26)).toMatchObject({ phase: { phase: 'hold' }, lateMs: 1_000 });
  });

  it('ends with the end', () => {
    expect(saidBetween(62.5, 63.2)).toMatchObject({ phase: { phase: 'done' }, lateMs: 200 });
  });
});
