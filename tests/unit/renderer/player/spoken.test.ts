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

  it('tells the breath in from the breath out, the first one too', () => {
    const breaths = phaseEvents(buildRoutine('breath-belly'), buildRunning(routine, 0).run, 0, 25_000).filter(
      ({ is }) => is === 'phase',
    );
    expect(breaths.map((event) => soundAmong([event]))).toEqual([
      null,
      'breathe-in',
      'breathe-out',
      'breathe-in',
      'breathe-out',
      'breathe-in',
    ]);
  });

  it('marks a pause between two breaths with a knock', () => {
    const event = {
      is: 'phase',
      itemIndex: 0,
      exercise: 'breath-belly',
      form: 'standard',
      repetition: 1,
      repetitions: 6,
      side: null,
      ranMs: 0,
    } as const;
    expect(soundAmong([{ ...event, phase: 'hold-in' }])).toBe('count');
    expect(soundAmong([{ ...event, phase: 'hold-out' }])).toBe('count');
  });

  it('lets a phase be heard that begins halfway through', () => {
    const [phase] = between(4.9, 5.1);
    if (phase === undefined) throw new Error('A phase begins at 5 s.');
    expect(soundAmong([phase, { is: 'halfway', ranMs: phase.ranMs }])).toBe('change');
  });
});
