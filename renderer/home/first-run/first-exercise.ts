import { itemOf } from '../../../shared/routines/programme.ts';

/** The exercise to begin with: seated or standing, with nothing at hand, and nobody notices. */
export const firstExercise = itemOf('scap-squeeze', { form: 'standard' });
