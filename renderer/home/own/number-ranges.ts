import { ranges } from '../../../shared/packs/limits.ts';
import type { OwnTiming } from '../../../shared/routines/own-exercise.ts';
import type { Steps } from '../settings/number-text.ts';
import type { NumberName } from './draft.ts';

const rangeOf = (name: NumberName, timing: OwnTiming['is']): readonly [number, number] =>
  name === 'holdSeconds' && timing === 'repetitions' ? ranges.repetitionHoldSeconds : ranges[name];

/** Between what a number can be stepped. */
export function stepsOf(name: NumberName, timing: OwnTiming['is']): Steps {
  const [min, max] = rangeOf(name, timing);
  return { min, max, step: 1 };
}
