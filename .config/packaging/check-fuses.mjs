import { wantedFuse } from './fuse-table.mjs';

/**
 * Compares the fuses of a binary with the table and says in words what differs.
 *
 * @param {Readonly<Record<string, import('./read-fuses.mjs').FuseState>>} fuses
 * @param {import('./fuse-table.mjs').Build} build
 * @returns {readonly string[]} empty when all is well
 */
export function fuseComplaints(fuses, build) {
  return Object.entries(fuses).flatMap(([name, state]) => {
    const wanted = wantedFuse(name, build);
    if (wanted === undefined)
      return [`fuse ${name} is not in .config/packaging/fuse-table.mjs: decide how it stands`];
    // A removed fuse is one that Electron no longer heeds, so it cannot stand wrong.
    if (state === 'removed' || (state === 'on') === wanted) return [];
    return [`fuse ${name} is ${state}, it must be ${wanted ? 'on' : 'off'} in the ${build} build`];
  });
}
