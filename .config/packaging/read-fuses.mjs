import { getCurrentFuseWire } from '@electron/fuses';
import { fuseTable } from './fuse-table.mjs';

/** @typedef {'on' | 'off' | 'removed'} FuseState */

/**
 * The fuses a binary really has. One that our table does not know is named by its place on the wire.
 *
 * @param {string} executable  the packed executable, or the .app folder on macOS
 * @returns {Promise<Readonly<Record<string, FuseState>>>}
 */
export async function readFuses(executable) {
  const { version, ...wire } = await getCurrentFuseWire(executable);
  // The type knows one version; a binary may hold another.
  /** @type {string} */
  const found = version;
  if (found !== '1') throw new Error(`${executable} has fuse wire version ${found}; only 1 is known.`);
  return Object.fromEntries(
    Object.entries(wire).map(([place, state]) => [
      fuseTable[Number(place)]?.name ?? `number ${place}`,
      nameOfState(Number(state)),
    ]),
  );
}

/**
 * @param {number} state  a character code: the wire is written in '0', '1' and 'r'
 * @returns {FuseState}
 */
function nameOfState(state) {
  switch (String.fromCharCode(state)) {
    case '0':
      return 'off';
    case '1':
      return 'on';
    case 'r':
      return 'removed';
    default:
      throw new Error(`A fuse has the unknown state ${state}.`);
  }
}
