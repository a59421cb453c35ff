import { fileURLToPath } from 'node:url';

const fileOf = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** The pack that comes with the app, as an example. */
export const samplePack = fileOf('resources/packs/sample-pack.json');

/** One with five things wrong in it. */
export const badPack = fileOf('tests/unit/shared/packs/bad-packs/many-things-at-once.json');
