#!/usr/bin/env node
/**
 * `npm start [-- ARGUMENTS]`: from a fresh clone to the running app. It installs, downloads and builds
 * only what is missing or has changed. `--until-ready` ends the app as soon as it is up; all other
 * arguments go to the app.
 */
import { packageApp } from '../packaging/package-app.mjs';
import { describeRuntime, resolveRuntime } from '../runtime/resolve-runtime.mjs';
import { endAllChildren, endChildrenOnInterrupt } from './support/child.mjs';
import { ensureDependencies } from './support/dependencies.mjs';
import { assertNodeVersion } from './support/node-version.mjs';
import { runMain } from './support/problem.mjs';
import { root } from './support/root.mjs';
import { runApp, runAppUntilReady } from './support/run-app.mjs';
import { sandboxHere } from './support/sandbox.mjs';
import { startSessionBus } from './support/session-bus.mjs';
import { ensureSystemPackages } from './support/system-packages.mjs';
import { howToLook, isWithoutDisplay, startVirtualDisplay } from './support/virtual-display.mjs';

/** @returns {Promise<string>} the executable of the app */
async function makeReady() {
  await ensureDependencies(root);
  const runtime = await resolveRuntime(root);
  console.log(describeRuntime(runtime));
  await ensureSystemPackages(isWithoutDisplay() ? ['run', 'no-display'] : ['run']);
  return packageApp({ root, build: 'release', runtime });
}

/** @returns {Promise<NodeJS.ProcessEnv>} the environment for the app, with somewhere to draw */
async function surroundings() {
  if (!isWithoutDisplay()) return process.env;
  const display = await startVirtualDisplay();
  console.log(howToLook(display));
  const bus = await startSessionBus();
  return {
    ...process.env,
    DISPLAY: display,
    ...(bus === undefined ? {} : { DBUS_SESSION_BUS_ADDRESS: bus }),
  };
}

endChildrenOnInterrupt();
await runMain(async () => {
  assertNodeVersion();
  const given = process.argv.slice(2);
  const executable = await makeReady();
  const sandbox = await sandboxHere(executable);
  if (sandbox.say !== undefined) console.log(sandbox.say);
  const args = [...sandbox.args, ...given.filter((argument) => argument !== '--until-ready')];
  try {
    const start = given.includes('--until-ready') ? runAppUntilReady : runApp;
    return await start(executable, args, await surroundings());
  } finally {
    await endAllChildren();
  }
});
