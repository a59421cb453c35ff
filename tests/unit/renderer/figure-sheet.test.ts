import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sheet } from '../../pictures/figures/sheet.tsx';

it('has the contact sheet of the figures in resources as they are drawn', () => {
  const file = readFileSync(new URL('../../../resources/figures/figures.html', import.meta.url), 'utf8');
  expect(file === sheet(), 'run "npm run figures" and look at what changed').toBe(true);
});
