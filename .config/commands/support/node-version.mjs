import { Problem } from './problem.mjs';

/**
 * Says in one sentence what the wrong Node would say in a page of errors. Vite, Vitest and Playwright ask for 20.19;
 * on 21 they end at their first line, and nobody keeps that version any more.
 */
export function assertNodeVersion() {
  const { node } = process.versions;
  const [major = 0, minor = 0] = node.split('.').map(Number);
  if (major > 21 || (major === 20 && minor >= 19)) return;
  const why = major === 21 ? 'is not supported' : 'is too old';
  throw new Problem(`Node ${node} ${why}: Unhunch needs Node 20.19 or newer in 20, or 22 and newer.`);
}
