// Writes the format of routine packs to shared/packs: `npm run pack-schema`
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

const server = await createServer({
  root: here('../..'),
  configFile: false,
  server: { middlewareMode: true, ws: false },
  appType: 'custom',
  logLevel: 'error',
});
const { packJsonSchemaText } = await server.ssrLoadModule('/shared/packs/pack-json-schema.ts');
await server.close();
writeFileSync(here('../../shared/packs/pack.schema.json'), packJsonSchemaText());
console.log('Wrote shared/packs/pack.schema.json.');
