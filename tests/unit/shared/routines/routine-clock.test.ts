import { describe, expect, it } from 'vitest';
import { type Routine, routineSeconds } from '../../../../shared/routines/programme.ts';
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

describe('the clock of sets, sides, stations and timers', () => {
  const seen = (routine: Routine, ...seconds: readonly number[]): readonly string[] =>
    seconds.map((second) => {
      const { phase, side, repetition, repetitions, set, sets } = momentAt(routine, aRun(), at(second));
      return `${phase.is} ${side ?? 'both'} ${repetition}/${repetitions} in ${set}/${sets}`;
    });

  it('rests 45 seconds between two sets of ten rows', () => {
    const row = aRoutine(anItem('band-row'));
    expect(seen(row, 3, 62.9, 63, 107.9, 108)).toEqual([
      'move both 1/10 in 1/2',
      'return both 10/10 in 1/2',
      'between-sets both 1/10 in 2/2',
      'between-sets both 1/10 in 2/2',
      'move both 1/10 in 2/2',
    ]);
    expect(momentAt(row, aRun(), at(108)).isFirstRepetition).toBe(false);
  });

  it('turns left and right, repetition by repetition, without time between', () => {
    const turns = aRoutine(anItem('chair-rotation'));
    expect(seen(turns, 3, 10.9, 11, 18.9, 19)).toEqual([
      'move left 1/5 in 1/1',
      'return left 1/5 in 1/1',
      'move right 1/5 in 1/1',
      'return right 1/5 in 1/1',
      'move left 2/5 in 1/1',
    ]);
  });

  it('works one side alone where the other rests', () => {
    const sides = { is: 'alternating', order: ['right'] } as const;
    expect(routineSeconds(aRoutine(anItem('bird-dog', { sides })))).toBe(3 + 5 * 8);
  });

  it('takes five seconds to come into place for each side of the neck', () => {
    const neck = aRoutine(anItem('neck-side'));
    expect(momentAt(neck, aRun(), at(0))).toMatchObject({ phase: { count: null }, phaseSecondsLeft: 8 });
    expect(seen(neck, 0, 8, 28, 33, 53)).toEqual([
      'get-ready left 1/1 in 1/1',
      'move left 1/1 in 1/1',
      'change-side right 1/1 in 1/1',
      'move right 1/1 in 1/1',
      'done right 1/1 in 1/1',
    ]);
  });

  it('breathes five and a half seconds in and as many out', () => {
    const coherent = aRoutine(anItem('breath-coherent'));
    expect(seen(coherent, 3, 8.499, 8.5, 13.999, 14)).toEqual([
      'breathe-in both 1/6 in 1/1',
      'breathe-in both 1/6 in 1/1',
      'breathe-out both 1/6 in 1/1',
      'breathe-out both 1/6 in 1/1',
      'breathe-in both 2/6 in 1/1',
    ]);
  });

  it('stays at nine stations for 20 seconds each, and glides from one to the next', () => {
    const scan = aRoutine(anItem('body-scan'));
    expect(seen(scan, 3, 23, 182.9)).toEqual([
      'station both 1/9 in 1/1',
      'station both 2/9 in 1/1',
      'station both 9/9 in 1/1',
    ]);
    const amounts = [3, 22.9, 23, 23.75, 24.5, 183].map(
      (second) => momentAt(scan, aRun(), at(second)).amount,
    );
    for (const [index, amount] of [0, 0, 0, 1 / 16, 1 / 8, 1].entries()) {
      expect(amounts[index]).toBeCloseTo(amount, 10);
    }
  });

  it('lets a timer run as one, with a look at the skin after five minutes', () => {
    const warmth = aRoutine(anItem('heat'));
    expect(seen(warmth, 3, 302.9, 303, 323, 902.9)).toEqual([
      'timer both 1/1 in 1/1',
      'timer both 1/1 in 1/1',
      'look both 1/1 in 1/1',
      'timer both 1/1 in 1/1',
      'timer both 1/1 in 1/1',
    ]);
  });

  it('gives time to get down to the floor', () => {
    const floor = aRoutine(anItem('cat-cow'), anItem('bird-dog', { extraReadySeconds: 20 }));
    expect(momentAt(floor, aRun(), at(51))).toMatchObject({
      exercise: 'bird-dog',
      phase: { is: 'get-ready', count: null },
      phaseSecondsLeft: 26,
    });
  });
});

describe('what is capped', () => {
  it('is 4-7-8: four breaths and no more, however quick they are made', () => {
    const breath = aRoutine(anItem('breath-478'));
    const quick = aRun({ changes: [{ atMs: at(1), level: 'easier' }] });
    expect(momentAt(breath, quick, at(38.9))).toMatchObject({ repetition: 4, repetitions: 4 });
    expect(momentAt(breath, quick, at(39))).toMatchObject({ phase: { is: 'rest' }, phaseSecondsLeft: 40 });
  });

  it('is the way through stations: it keeps its pace whatever is asked for', () => {
    const scan = aRoutine(anItem('body-scan'));
    const slow = aRun({ changes: [{ atMs: at(50), level: 'harder' }] });
    expect(momentAt(scan, slow, at(182.9))).toMatchObject({ phase: { is: 'station' }, repetition: 9 });
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
