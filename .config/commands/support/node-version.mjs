import { Problem } from './problem.mjs';

/** Says in one sentence what an old Node would say in a page of syntax errors. */
export function assertNodeVersion() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Problem(`Node ${process.versions.node} is too old: Unhunch needs Node 20.19 or newer.`);
}
