import { describe, expect, it } from 'vitest';
import { lineOf } from '../../../../renderer/break/spoken-line.ts';
import { frameAt } from '../../../../renderer/player/face.ts';
import { playHeadOf } from '../../../../renderer/player/play-head.ts';
import { type ExerciseId, exerciseIds } from '../../../../shared/routines/exercise.ts';
import { phaseEvents, type RoutineEvent } from '../../../../shared/routines/phase-events.ts';
import { routineMs } from '../../../../shared/routines/programme.ts';
import { english } from '../../../support/english.ts';
import { buildRoutine, buildRunning } from '../../../support/routines.ts';

type PhaseEvent = Extract<RoutineEvent, { is: 'phase' }>;

function phasesOf(exercise: ExerciseId) {
  const running = buildRunning(buildRoutine(exercise), 0);
  const { routine, run } = running;
  const events = phaseEvents(routine, run, 0, run.startedAtMs + routineMs(routine));
  return { running, phases: events.filter((event): event is PhaseEvent => event.is === 'phase') };
}

describe('the spoken line', () => {
  it.each(exerciseIds)('of each phase of %s is the sentence that stands on the screen', (exercise) => {
    const { running, phases } = phasesOf(exercise);
    for (const phase of phases.slice(0, -1)) {
      const { face } = frameAt(playHeadOf(null, running, 0), phase.ranMs);
      expect(lineOf(phase, 'short')).toBe(face.caption);
    }
  });

  it.each(exerciseIds)('of each phase of %s is under eight words', (exercise) => {
    const lines = phasesOf(exercise).phases.map((phase) => english(lineOf(phase, 'short')));
    expect(lines.filter((line) => line.split(' ').length > 7)).toEqual([]);
  });

  it('at the end is the thanks that the window shows', () => {
    const done = phasesOf('scap-squeeze').phases.at(-1);
    if (done === undefined) throw new Error('The routine has an end.');
    expect(lineOf(done, 'long')).toBe('break.done.long');
  });
});
