import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { packJsonSchemaText } from '../../../../shared/packs/pack-json-schema.ts';

it('has the format of packs beside it as it is', () => {
  const file = readFileSync(new URL('../../../../shared/packs/pack.schema.json', import.meta.url), 'utf8');
  const isUpToDate = file === packJsonSchemaText();
  expect(isUpToDate, 'run "npm run pack-schema" and look at what changed').toBe(true);
});
