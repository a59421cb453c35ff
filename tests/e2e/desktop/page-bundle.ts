import { join } from 'node:path';
import { build } from 'vite';

/** A module of the product as one script that puts what it exports under a global name, for a page to run. */
export async function bundleForPage(module: string, globalName: string): Promise<string> {
  const bundles = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, '../../..', module), formats: ['iife'], name: globalName },
    },
  });
  for (const bundle of [bundles].flat()) {
    if (!('output' in bundle)) continue;
    for (const chunk of bundle.output) if (chunk.type === 'chunk') return `${chunk.code}\n;${globalName}`;
  }
  throw new Error(`no script came of ${module}`);
}
