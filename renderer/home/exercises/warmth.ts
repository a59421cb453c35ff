import { planOf } from '../../../shared/routines/catalogue.ts';

const { least, usual, most } = planOf({ exercise: 'heat', form: 'standard' }, 'usual').rounds;

export const usualMinutes = usual;

/** Every whole minute from the least to the most that does good. */
export const minuteChoices: readonly number[] = Array.from(
  { length: most - least + 1 },
  (_none, index) => least + index,
);
