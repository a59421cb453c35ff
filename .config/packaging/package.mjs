#!/usr/bin/env node
/** `node .config/packaging/package.mjs --build test|release`: packages one build and says where it lies. */
import { parseArgs } from 'node:util';
import { endChildrenOnInterrupt } from '../commands/support/child.mjs';
import { Problem, runMain } from '../commands/support/problem.mjs';
import { root } from '../commands/support/root.mjs';
import { describeRuntime, resolveRuntime } from '../runtime/resolve-runtime.mjs';
import { packageApp } from './package-app.mjs';

endChildrenOnInterrupt();
await runMain(async () => {
  const { build } = parseArgs({ options: { build: { type: 'string', default: 'release' } } }).values;
  if (build !== 'test' && build !== 'release') {
    throw new Problem(`--build ${build} is not known: say --build test or --build release.`);
  }
  const runtime = await resolveRuntime(root);
  console.log(describeRuntime(runtime));
  console.log(await packageApp({ root, build, runtime }));
  return 0;
});
