import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reachChangeMs } from '../../../../shared/routines/pose-amount.ts';
import { routineMs } from '../../../../shared/routines/programme.ts';
import { momentAt } from '../../../../shared/routines/routine-clock.ts';
import { ranMs } from '../../../../shared/routines/routine-time.ts';
import { timelineOf } from '../../../../shared/routines/timeline.ts';
import { anyRoutine, anyRun, aRun, startedAtMs } from './routines.ts';

const stepMs = 16;
const anyOffset = fc.integer({ min: -1_000, max: 900_000 });

/** The shortest way from A to B that any exercise has, in milliseconds. */
const fastestMoveMs = 1_000;
const steepest = Math.PI / 2;

describe('whatever is played, however it is paused and eased', () => {
  it('the phases follow each other without a gap and add up to the whole', () => {
    fc.assert(
      fc.property(anyRoutine, anyRun, (routine, run) => {
        const changes = run.changes.map(({ atMs, level }) => ({ atMs: ranMs(run, atMs), level }));
        const segments = timelineOf(routine, changes).flatMap((part) => part.segments);
        let endMs = 0;
        for (const { fromMs, toMs } of segments) {
          expect(fromMs).toBe(endMs);
          expect(toMs).toBeGreaterThan(fromMs);
          endMs = toMs;
        }
        expect(endMs).toBe(routineMs(routine));
      }),
    );
  });

  it('what is left of the routine falls exactly as unpaused time passes', () => {
    fc.assert(
      fc.property(anyRoutine, anyRun, anyOffset, (routine, run, offset) => {
        const nowMs = startedAtMs + offset;
        const left = momentAt(routine, run, nowMs).routineSecondsLeft;
        expect(left * 1000).toBeCloseTo(Math.max(0, routineMs(routine) - ranMs(run, nowMs)), 6);
      }),
    );
  });

  it('a phase ends when its seconds are over, and the instant belongs to the next', () => {
    fc.assert(
      fc.property(anyRoutine, fc.integer({ min: 0, max: 300_000 }), (routine, offset) => {
        const nowMs = startedAtMs + Math.min(offset, routineMs(routine) - 1);
        const moment = momentAt(routine, aRun(), nowMs);
        const leftMs = Math.round(moment.phaseSecondsLeft * 1000);
        const after = momentAt(routine, aRun(), nowMs + leftMs);
        const before = momentAt(routine, aRun(), nowMs + leftMs - 1);
        expect(before.phase.is).toBe(moment.phase.is);
        expect(before.phaseSecondsLeft).toBeCloseTo(0.001, 9);
        expect(after.progress).toBe(after.phase.is === 'done' ? 1 : 0);
      }),
    );
  });

  it('the body never jumps', () => {
    fc.assert(
      fc.property(anyRoutine, anyRun, anyOffset, (routine, run, offset) => {
        const most = steepest * (stepMs / fastestMoveMs + stepMs / reachChangeMs);
        const changedAtMs = run.changes.map(({ atMs }) => atMs - stepMs / 2);
        for (const fromMs of [startedAtMs + offset, ...changedAtMs]) {
          const before = momentAt(routine, run, fromMs);
          const after = momentAt(routine, run, fromMs + stepMs);
          // Another exercise begins in another pose.
          if (after.itemIndex !== before.itemIndex) continue;
          expect(Math.abs(after.amount - before.amount)).toBeLessThanOrEqual(most + 1e-9);
        }
      }),
    );
  });

  it('the count of an exercise never goes back', () => {
    fc.assert(
      fc.property(anyRoutine, anyRun, anyOffset, fc.nat(60_000), (routine, run, offset, laterMs) => {
        const one = momentAt(routine, run, startedAtMs + offset);
        const other = momentAt(routine, run, startedAtMs + offset + laterMs);
        expect(other.itemIndex).toBeGreaterThanOrEqual(one.itemIndex);
        const isSameItem = other.itemIndex === one.itemIndex;
        if (isSameItem && other.side === one.side) expect(other.set).toBeGreaterThanOrEqual(one.set);
        const isSameTurn = isSameItem && other.side === one.side && other.set === one.set;
        if (isSameTurn) expect(other.repetition).toBeGreaterThanOrEqual(one.repetition);
        expect(one.repetition).toBeLessThanOrEqual(one.repetitions);
        expect(one.set).toBeLessThanOrEqual(one.sets);
        expect(one.progress).toBeGreaterThanOrEqual(0);
        expect(one.progress).toBeLessThanOrEqual(1);
        expect(one.amount).toBeGreaterThanOrEqual(0);
        expect(one.amount).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('a page that is opened again shows the same moment', () => {
    fc.assert(
      fc.property(anyRoutine, anyRun, anyOffset, (routine, run, offset) => {
        const nowMs = startedAtMs + offset;
        expect(momentAt(structuredClone(routine), structuredClone(run), nowMs)).toEqual(
          momentAt(routine, run, nowMs),
        );
      }),
    );
  });

  it('what a person does later does not change what was shown before', () => {
    fc.assert(
      fc.property(anyRoutine, anyRun, anyOffset, (routine, run, offset) => {
        const nowMs = startedAtMs + offset;
        const soFar = {
          ...run,
          changes: run.changes.filter(({ atMs }) => ranMs(run, atMs) <= ranMs(run, nowMs)),
        };
        const { phase, amount, level, repetition, itemIndex, side } = momentAt(routine, soFar, nowMs);
        expect(momentAt(routine, run, nowMs)).toMatchObject({
          phase,
          amount,
          level,
          repetition,
          itemIndex,
          side,
        });
      }),
    );
  });

  it('a pause moves the rest by its length and changes nothing else', () => {
    fc.assert(
      fc.property(
        anyRoutine,
        fc.nat(300_000),
        fc.nat(60_000),
        fc.nat(300_000),
        (routine, from, lasts, later) => {
          const fromMs = startedAtMs + from;
          const paused = aRun({ pauses: [{ fromMs, toMs: fromMs + lasts }] });
          expect(momentAt(routine, paused, fromMs + lasts + later)).toEqual(
            momentAt(routine, aRun(), fromMs + later),
          );
        },
      ),
    );
  });
});
