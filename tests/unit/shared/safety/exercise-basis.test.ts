import { describe, expect, it } from 'vitest';
import { exercises } from '../../../../shared/routines/catalogue.ts';
import { exerciseIds } from '../../../../shared/routines/exercise.ts';
import { exerciseBasis } from '../../../../shared/safety/exercise-basis.ts';

describe('what an exercise rests on', () => {
  it.each(exerciseIds)('%s: waits for a clinician in lines and conditions of its own', (id) => {
    const { unchecked, sources } = exerciseBasis[id];
    expect(new Set(sources).size).toBe(sources.length);
    if (unchecked.is === 'everything') return;
    const { askFirst, leaveOutWith, withoutHoldsWith } = exercises[id];
    for (const line of unchecked.lines) expect(line.startsWith(`exercise.${id}.`)).toBe(true);
    for (const condition of unchecked.conditions) {
      expect([...askFirst, ...leaveOutWith, ...withoutHoldsWith]).toContain(condition);
    }
  });
});
