import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sheetOf } from '../../../.config/figures/sheet.mjs';
import { Figure } from '../../../renderer/figure/figure.tsx';
import { figureExercises } from '../../../shared/figure/exercises/index.ts';
import { sceneOf } from '../../../shared/figure/scene-of.ts';

it('has the contact sheet of the figures in resources as they are drawn', () => {
  const file = readFileSync(new URL('../../../resources/figures/figures.html', import.meta.url), 'utf8');
  const isUpToDate = file === sheetOf({ figureExercises, sceneOf, Figure });
  expect(isUpToDate, 'run "npm run figures" and look at what changed').toBe(true);
});
