import { describe, expect, it } from 'vitest';
import { previewFarMs, previewPose } from '../../../../renderer/player/preview.ts';
import { exerciseIds } from '../../../../shared/routines/exercise.ts';
import { itemOf } from '../../../../shared/routines/programme.ts';

describe('the movement on the card', () => {
  it.each(exerciseIds)('shows the whole way of %s there and back within ten seconds', (exercise) => {
    const amounts = Array.from(
      { length: 100 },
      (_, tenth) => previewPose(itemOf(exercise), tenth * 100).amount,
    );
    expect(Math.max(...amounts)).toBeCloseTo(1, 1);
    expect(Math.min(...amounts)).toBeCloseTo(0, 1);
  });

  it.each(exerciseIds)('has %s at its far end where a picture of it begins there', (exercise) => {
    const item = itemOf(exercise);
    expect(previewPose(item, previewFarMs(item)).amount).toBeCloseTo(1, 5);
  });

  it.each(exerciseIds)('never jumps in %s, also where it begins again', (exercise) => {
    const amounts = Array.from({ length: 400 }, (_, step) => previewPose(itemOf(exercise), step * 50).amount);
    const jumps = amounts.slice(1).map((amount, index) => Math.abs(amount - (amounts[index] ?? 0)));
    expect(Math.max(...jumps)).toBeLessThan(0.05);
  });
});
