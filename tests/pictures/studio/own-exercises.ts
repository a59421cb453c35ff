import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ownFileOf } from '../../../shared/packs/own-file.ts';
import { readPack } from '../../../shared/packs/read-pack.ts';
import { placeFile } from '../../e2e/desktop/data-files.ts';
import { buildOwn } from '../../support/packs.ts';

const sampleFile = fileURLToPath(new URL('../../../resources/packs/sample-pack.json', import.meta.url));
/** A pack with many things wrong in it. */
export const badFile = fileURLToPath(
  new URL('../../unit/shared/packs/bad-packs/many-things-at-once.json', import.meta.url),
);

const prescribed = [
  buildOwn({
    id: 'own:slide',
    name: 'Wall slide with a ball',
    figure: 'wall-angel',
    stopIf: 'The tip of the shoulder pinches.',
  }),
  buildOwn({
    id: 'own:nod',
    name: 'Chin nods, lying down',
    where: 'lying',
    focus: 'neck',
    stopIf: 'You feel dizzy.',
    steps: [
      'Lie on your back, a folded towel under your head.',
      'Nod as if to say a small yes.',
      'Let the head stay heavy.',
    ],
    sets: 2,
    betweenSetsSeconds: 30,
  }),
  buildOwn({
    id: 'own:sit',
    name: 'Quiet sitting',
    where: 'seated',
    focus: 'mind',
    timing: { is: 'minutes', minutes: 1 },
  }),
];

/** Three exercises of the person's own and a pack, one of them offered. */
export async function placeOwn(dataFolder: string): Promise<void> {
  const sample = readPack(readFileSync(sampleFile, 'utf8'));
  if (sample.is !== 'usable') throw new Error('the sample is no pack');
  const kept = ownFileOf({ exercises: prescribed, offered: ['own:sit'] });
  await placeFile(join(dataFolder, 'own-exercises.json'), JSON.stringify(kept));
  await placeFile(join(dataFolder, 'packs', `${sample.pack.id}.json`), JSON.stringify(sample.pack));
}
