import { describe, expect, it } from 'vitest';
import { type Moment, momentAt } from '../../../../shared/routines/routine-clock.ts';
import type { RoutineRun } from '../../../../shared/routines/routine-time.ts';
import { anItem, aRoutine, aRun, startedAtMs } from './routines.ts';

const squeeze = aRoutine(anItem('scap-squeeze'));
const at = (seconds: number): number => startedAtMs + seconds * 1000;
const squeezeAt = (seconds: number, run: RoutineRun = aRun()): Moment => momentAt(squeeze, run, at(seconds));

describe('the clock of a routine', () => {
  it('counts 3-2-1 before the first exercise', () => {
    expect(squeezeAt(0)).toMatchObject({
      phase: { is: 'get-ready', count: 3 },
      amount: 0,
      repetition: 1,
      repetitions: 6,
      phaseSecondsLeft: 3,
      routineSecondsLeft: 63,
    });
    expect(squeezeAt(1).phase).toEqual({ is: 'get-ready', count: 2 });
    expect(squeezeAt(2.999).phase).toEqual({ is: 'get-ready', count: 1 });
  });

  it.each([
    [3, 'move', 1, 0, 2],
    [4, 'move', 1, 0.5, 1],
    [5, 'hold', 1, 1, 5],
    [10, 'return', 1, 1, 2],
    [11, 'return', 1, 0.5, 1],
    [12, 'rest', 1, 0, 1],
    [13, 'move', 2, 0, 2],
    [62, 'rest', 6, 0, 1],
    [63, 'done', 6, 0, 0],
  ])(
    'at second %d of the squeeze is in "%s" of repetition %d',
    (seconds, phase, repetition, amount, left) => {
      const moment = squeezeAt(seconds);
      expect(moment).toMatchObject({ phase: { is: phase }, repetition, phaseSecondsLeft: left });
      expect(moment.amount).toBeCloseTo(amount, 10);
    },
  );

  it('shows the first repetition as the first', () => {
    expect(squeezeAt(12.9).isFirstRepetition).toBe(true);
    expect(squeezeAt(13).isFirstRepetition).toBe(false);
  });

  it('is at its first instant before it starts, and stays done after its end', () => {
    expect(squeezeAt(-5)).toEqual(squeezeAt(0));
    expect(squeezeAt(5_000)).toEqual(squeezeAt(63));
  });

  it('breathes four seconds in and six out', () => {
    const breath = aRoutine(anItem('breath-belly'));
    expect(momentAt(breath, aRun(), at(7))).toMatchObject({ phase: { is: 'breathe-out' }, amount: 1 });
    expect(momentAt(breath, aRun(), at(12.999)).phase.is).toBe('breathe-out');
    expect(momentAt(breath, aRun(), at(13))).toMatchObject({ phase: { is: 'breathe-in' }, repetition: 2 });
  });

  it('rests ten seconds between two holds, 70 seconds in all', () => {
    const stretch = aRoutine(anItem('doorway-pec', { rounds: 2 }));
    expect(momentAt(stretch, aRun(), at(3 + 33))).toMatchObject({
      phase: { is: 'rest' },
      phaseSecondsLeft: 7,
      repetition: 1,
      repetitions: 2,
    });
    expect(momentAt(stretch, aRun(), at(3 + 40))).toMatchObject({ phase: { is: 'move' }, repetition: 2 });
    expect(momentAt(stretch, aRun(), at(3 + 70)).phase.is).toBe('done');
  });

  it('gives each arm its 20 seconds, with five to change', () => {
    const arms = aRoutine(anItem('doorway-pec', { form: 'one-arm' }));
    expect(momentAt(arms, aRun(), at(3))).toMatchObject({ phase: { is: 'move' }, side: 'left' });
    expect(momentAt(arms, aRun(), at(23))).toMatchObject({ phase: { is: 'change-side' }, side: 'right' });
    expect(momentAt(arms, aRun(), at(28))).toMatchObject({ phase: { is: 'move' }, side: 'right' });
    expect(momentAt(arms, aRun(), at(48)).phase.is).toBe('done');
  });

  it('gets ready six seconds for the next exercise and says what it is', () => {
    const two = aRoutine(anItem('scap-squeeze'), anItem('breath-belly'));
    expect(momentAt(two, aRun(), at(62)).next).toEqual({ itemIndex: 1, exercise: 'breath-belly' });
    expect(momentAt(two, aRun(), at(63))).toMatchObject({
      itemIndex: 1,
      exercise: 'breath-belly',
      phase: { is: 'get-ready', count: null },
      phaseSecondsLeft: 6,
      next: null,
    });
    expect(momentAt(two, aRun(), at(66)).phase).toEqual({ is: 'get-ready', count: 3 });
    expect(momentAt(two, aRun(), at(69)).phase.is).toBe('breathe-in');
  });
});

describe('a pause', () => {
  const open = aRun({ pauses: [{ fromMs: at(20), toMs: null }] });

  it('keeps the moment it began at', () => {
    expect(squeezeAt(500, open)).toEqual({ ...squeezeAt(20), isPaused: true });
  });

  it('moves everything after it by its length', () => {
    const over = aRun({ pauses: [{ fromMs: at(20), toMs: at(80) }] });
    expect(squeezeAt(90, over)).toEqual(squeezeAt(30));
  });

  it('counts once where two overlap', () => {
    const twice = aRun({
      pauses: [
        { fromMs: at(30), toMs: at(50) },
        { fromMs: at(20), toMs: at(40) },
      ],
    });
    expect(squeezeAt(60, twice)).toEqual(squeezeAt(30));
  });
});

describe('a change of level', () => {
  const eased = aRun({ changes: [{ atMs: at(16), level: 'easier' }] });

  it('keeps the repetition and the timing that are going on', () => {
    expect(squeezeAt(17, eased)).toMatchObject({
      phase: { is: 'hold' },
      repetition: 2,
      repetitions: 6,
      phaseSecondsLeft: 3,
      level: 'easier',
    });
  });

  it('times the next repetition anew', () => {
    expect(squeezeAt(27, eased)).toMatchObject({
      phase: { is: 'return' },
      repetition: 3,
      phaseSecondsLeft: 2,
    });
    expect(squeezeAt(29, eased)).toMatchObject({ phase: { is: 'rest' }, phaseSecondsLeft: 4 });
  });

  it('glides to the smaller reach in one and a half seconds', () => {
    expect(squeezeAt(16, eased).amount).toBeCloseTo(1, 10);
    expect(squeezeAt(16.75, eased).amount).toBeCloseTo(0.75, 10);
    expect(squeezeAt(17.5, eased).amount).toBeCloseTo(0.5, 10);
  });

  it('does not move the end, and says how many repetitions fit in', () => {
    const breath = aRoutine(anItem('breath-belly'));
    const moment = momentAt(breath, eased, at(23));
    expect(moment).toMatchObject({ repetition: 3, repetitions: 10, routineSecondsLeft: 40 });
    expect(momentAt(breath, eased, at(63)).phase.is).toBe('done');
  });

  it('concerns the exercise under way and no later one', () => {
    const two = aRoutine(anItem('scap-squeeze'), anItem('breath-belly'));
    expect(momentAt(two, eased, at(62.9)).level).toBe('easier');
    expect(momentAt(two, eased, at(63)).level).toBe('usual');
  });

  it('rests what is left where another repetition is too long', () => {
    const slower = aRun({
      changes: [
        { atMs: at(1), level: 'easier' },
        { atMs: at(4), level: 'usual' },
      ],
    });
    const breath = aRoutine(anItem('breath-belly'));
    expect(momentAt(breath, slower, at(58.5))).toMatchObject({
      phase: { is: 'rest' },
      repetition: 6,
      phaseSecondsLeft: 4.5,
    });
  });
});
