import { calmProgrammes } from './calm.ts';
import { microProgrammes } from './micro.ts';
import { moveProgrammes } from './move.ts';
import type { Programme } from './programme.ts';
import { resetProgrammes } from './reset.ts';
import { strengthProgrammes } from './strength.ts';

/** Every programme, the shortest kind first. */
export const programmes: readonly Programme[] = [
  ...microProgrammes,
  ...moveProgrammes,
  ...resetProgrammes,
  ...strengthProgrammes,
  ...calmProgrammes,
];
