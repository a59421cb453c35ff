import { describe, expect, it } from 'vitest';
import { soundAmong } from '../../../../renderer/player/sound-of.ts';
import { spokenLine } from '../../../../renderer/player/spoken.ts';
import { phaseEvents, type RoutineEvent } from '../../../../shared/routines/phase-events.ts';
import { english } from '../../../support/english.ts';
import { buildRoutine, buildRunning } from '../../../support/routines.ts';

const routine = buildRoutine('scap-squeeze');

function between(fromSeconds: number, toSeconds: number): readonly RoutineEvent[] {
  const { run } = buildRunning(routine, 0);
  return phaseEvents(routine, run, 1000 + fromSeconds * 1000, 1000 + toSeconds * 1000);
}

describe('what is said to those who listen', () => {
  it('says a phase in the words that stand on the screen', () => {
    expect(spokenLine(between(4.9, 5.1), english)).toBe('Hold, and keep breathing');
  });

  it('says halfway, and the last three seconds', () => {
    expect(spokenLine(between(31.4, 31.6), english)).toBe('Halfway there');
    expect(spokenLine(between(61.9, 62.1), english)).toContain('1');
  });

  it('says nothing while nothing changes', () => {
    expect(spokenLine(between(6, 7), english)).toBeNull();
  });

  it('says only what is new after the page stood still', () => {
    expect(spokenLine(between(3, 26), english)).toBe('Hold, and keep breathing');
  });
});

describe('what is heard when sounds are wanted', () => {
  it('begins, changes and ends with a sound of its own', () => {
    expect(soundAmong(between(2.9, 3.1))).toBe('begin');
    expect(soundAmong(between(4.9, 5.1))).toBe('change');
    expect(soundAmong(between(62.5, 64))).toBe('done');
  });

  it('is silent where nothing happened, and halfway', () => {
    expect(soundAmong(between(6, 7))).toBeNull();
    expect(soundAmong(between(31.4, 31.6))).toBeNull();
  });
});
