import { describe, expect, it } from 'vitest';
import type { Rules } from '../../../../shared/domain/rules.ts';
import type { BreakLine } from '../../../../shared/history/lines.ts';
import { itemOf, type Routine } from '../../../../shared/routines/programme.ts';
import { storedSessionSchema } from '../../../../shared/session/stored-session.ts';
import { SessionRun } from '../../../support/session-run.ts';

const squeezes: Routine = { items: [itemOf('scap-squeeze', { rounds: 2 })] };
const breakStage = { is: 'break', kind: 'long', plannedSeconds: 30, ranSeconds: 20, isPaused: false };

function breaksOf(run: SessionRun): readonly BreakLine[] {
  return run.told.filter((line) => line.is === 'break');
}

/** Somebody works from nine o'clock until the card asks. */
function asked(rules: Partial<Rules> = {}) {
  const run = new SessionRun();
  run.settings = { ...run.settings, rules: { ...run.settings.rules, ...rules } };
  const loop = run.launch();
  run.machine.type(49);
  expect(run.did()).toContain('prompt');
  run.routine = squeezes;
  return { run, loop };
}

describe('a break in the history', () => {
  it('that ran to its end was taken, and says what was done in it', () => {
    const { run, loop } = asked();
    loop.take({ is: 'start-break', kind: 'short', plannedSeconds: 22 });
    run.machine.pass(30);
    expect(breaksOf(run)).toEqual([
      {
        is: 'break',
        date: '2026-03-02',
        time: '09:00:49',
        offset: '+01:00',
        kind: 'short',
        outcome: 'taken',
        why: 'completed',
        plannedSeconds: 22,
        ranSeconds: 22,
        sittingBeforeSeconds: 49,
        exercises: [{ id: 'scap-squeeze', category: 'strength', seconds: 19 }],
      },
    ]);
  });

  it('that was finished before its half was cut short', () => {
    const { run, loop } = asked();
    loop.take({ is: 'start-break', kind: 'short', plannedSeconds: 22 });
    run.machine.pass(8);
    loop.take({ is: 'finish-break' });
    expect(breaksOf(run)).toMatchObject([
      {
        outcome: 'cut-short',
        why: 'finished',
        ranSeconds: 8,
        exercises: [{ id: 'scap-squeeze', seconds: 5 }],
      },
    ]);
  });

  it('does not count the time it stood still, and began when it began', () => {
    const { run, loop } = asked();
    loop.take({ is: 'start-break', kind: 'short', plannedSeconds: 22 });
    run.machine.pass(4);
    loop.take({ is: 'pause-break' });
    run.machine.pass(60);
    loop.take({ is: 'resume-break' });
    run.machine.pass(5);
    loop.take({ is: 'finish-break' });
    expect(breaksOf(run)).toMatchObject([{ time: '09:00:49', ranSeconds: 9 }]);
  });

  it('that was skipped says which it would have been', () => {
    const { run, loop } = asked();
    loop.take({ is: 'skip' });
    expect(breaksOf(run)).toMatchObject([
      {
        time: '09:00:49',
        kind: 'short',
        outcome: 'skipped',
        why: 'asked',
        plannedSeconds: 20,
        ranSeconds: 0,
        sittingBeforeSeconds: 49,
        exercises: [],
      },
    ]);
  });

  it('that somebody walked away to began when they left', () => {
    const { run } = asked({ patienceSeconds: 60 });
    run.machine.pass(30);
    expect(breaksOf(run)).toMatchObject([
      { time: '09:00:49', kind: 'short', outcome: 'left', why: 'left', exercises: [] },
    ]);
    expect(breaksOf(run)).toHaveLength(1);
  });

  it('that is a walk has no exercises', () => {
    const { run, loop } = asked();
    run.routine = null;
    loop.take({ is: 'start-break', kind: 'walk', plannedSeconds: 60 });
    run.machine.pass(70);
    expect(breaksOf(run)).toMatchObject([{ kind: 'walk', outcome: 'taken', ranSeconds: 60, exercises: [] }]);
  });

  it('that the end of the app ended is told before the app has gone', () => {
    const { run, loop } = asked();
    loop.take({ is: 'start-break', kind: 'short', plannedSeconds: 22 });
    run.machine.pass(12);
    loop.stop();
    expect(breaksOf(run)).toMatchObject([{ outcome: 'taken', why: 'quit', ranSeconds: 12 }]);
  });

  it('that a kill interrupted is told at the next start, with its beginning and what was done', () => {
    const { run, loop } = asked();
    loop.take({ is: 'start-break', kind: 'short', plannedSeconds: 80 });
    run.machine.pass(15);
    run.machine.dropTimers();
    run.machine.pass(40);
    run.routine = null;
    expect(breaksOf(run)).toEqual([]);
    run.launch();
    expect(breaksOf(run)).toMatchObject([
      { time: '09:00:49', outcome: 'cut-short', why: 'killed', plannedSeconds: 80, sittingBeforeSeconds: 49 },
    ]);
    run.machine.type(5);
    expect(breaksOf(run)).toHaveLength(1);
  });

  it('of which nothing was remembered is dated back by what it ran', () => {
    const { run, loop } = asked();
    loop.stop();
    const { recording, ...session } = storedSessionSchema.parse(run.file.content);
    expect(recording).toBeDefined();
    run.file.content = { ...session, state: { ...session.state, isRunning: true, stage: breakStage } };
    run.launch();
    expect(breaksOf(run)).toMatchObject([
      { time: '09:00:29', kind: 'long', outcome: 'taken', why: 'killed', ranSeconds: 20, exercises: [] },
    ]);
  });
});
