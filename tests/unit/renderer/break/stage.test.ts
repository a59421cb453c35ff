import { describe, expect, it } from 'vitest';
import { nextStage, type Stage, type StageEvent, waiting } from '../../../../renderer/break/stage.ts';
import type { EndedBreak, SessionSnapshot } from '../../../../shared/ipc/snapshots.ts';
import { buildRoutine, buildRunning } from '../../../support/routines.ts';
import { viewsByMode } from '../../../support/session-modes.ts';
import { buildSnapshot } from '../../../support/session-view.ts';

const routine = buildRoutine('scap-squeeze', 'breath-belly');
const told = (snapshot: SessionSnapshot): StageEvent => ({ is: 'told', snapshot });
const playingAt = (seconds: number, startedAtMs = 1000): StageEvent =>
  told(buildSnapshot(viewsByMode.break, { running: buildRunning(routine, seconds, { startedAtMs }) }));
const over = (wasTaken: boolean, differing: Partial<EndedBreak> = {}): StageEvent =>
  told(buildSnapshot({}, { ended: { startedAtMs: 1000, wasTaken, toGrade: [], ...differing } }));
const stageAfter = (...events: readonly StageEvent[]): Stage => events.reduce(nextStage, waiting);

describe('what the break window is in the middle of', () => {
  it('waits until a routine runs', () => {
    expect(stageAfter(told(buildSnapshot(viewsByMode.prompt)))).toEqual({ is: 'waiting' });
    expect(stageAfter(playingAt(0)).is).toBe('playing');
  });

  it('opened again in the middle, it plays on where the routine is', () => {
    const stage = stageAfter(playingAt(25));
    expect(stage.is === 'playing' && stage.running.nowMs).toBe(26_000);
  });

  it('thanks for a break that counted, with the last exercise at ease', () => {
    expect(stageAfter(playingAt(0), over(true))).toMatchObject({
      is: 'done',
      wasTaken: true,
      isSettled: true,
      played: { kind: 'short', lastExercise: { exercise: 'breath-belly', form: 'standard' } },
    });
  });

  it('lets a break that was cut short go without thanks', () => {
    expect(stageAfter(playingAt(0), over(false))).toMatchObject({ is: 'done', wasTaken: false });
  });

  it('goes by what main says of this very break, which no new day changes', () => {
    expect(stageAfter(playingAt(0), over(true, { startedAtMs: 900 }))).toMatchObject({ wasTaken: false });
    expect(stageAfter(playingAt(0), told(buildSnapshot()))).toMatchObject({ is: 'done', wasTaken: false });
  });

  it('lets what main names be graded, and at its own end what is graded of a session that was played whole', () => {
    expect(stageAfter(playingAt(0), over(true, { toGrade: ['plank'] }))).toMatchObject({
      toGrade: ['plank'],
    });
    expect(stageAfter(playingAt(0), { is: 'played-out' })).toMatchObject({ toGrade: [] });
    const session = { running: buildRunning(buildRoutine('plank', 'band-row'), 0) };
    const playedOut = stageAfter(told(buildSnapshot(viewsByMode.break, session)), { is: 'played-out' });
    expect(playedOut).toMatchObject({ toGrade: ['plank', 'band-row'] });
    expect(nextStage(playedOut, over(false))).toMatchObject({ toGrade: [] });
  });

  it('shows the end on its own clock, whatever main says of the same run meanwhile', () => {
    expect(stageAfter(playingAt(0), { is: 'played-out' }, playingAt(130)).is).toBe('done');
  });

  it('keeps the warning signs once it was too much, whatever main says of that run', () => {
    expect(stageAfter(playingAt(9), { is: 'too-much' }, playingAt(10), over(false)).is).toBe('stopped');
  });

  it('begins again with the next run', () => {
    expect(stageAfter(playingAt(9), { is: 'too-much' }, playingAt(0, 90_000)).is).toBe('playing');
    expect(stageAfter(playingAt(9), over(true), playingAt(0, 90_000)).is).toBe('playing');
  });

  it('has nothing to end and nothing to stop while it waits', () => {
    expect(stageAfter({ is: 'played-out' }, { is: 'too-much' }, over(false))).toEqual({ is: 'waiting' });
  });
});
