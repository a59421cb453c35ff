import { describe, expect, it } from 'vitest';
import { readKeptPack } from '../../../../shared/packs/kept-pack.ts';
import { readPack } from '../../../../shared/packs/read-pack.ts';
import { buildContent, buildPack } from '../../../support/packs.ts';

/** So many times half an hour in one routine. */
const packOfHalfHours = (times: number) =>
  buildPack({
    exercises: [{ ...buildContent({ timing: { is: 'minutes', minutes: 30 } }), id: 'long' }],
    routines: [{ id: 'all', name: 'All', exercises: Array.from({ length: times }, () => 'long') }],
  });

describe('a pack that was kept', () => {
  it('is read as it was written', () => {
    expect(readKeptPack(buildPack())).toEqual({ is: 'usable', pack: buildPack() });
    expect(readKeptPack(packOfHalfHours(1)).is).toBe('usable');
  });

  it('is of no use with a routine that a pack could not have been taken in with', () => {
    const pack = packOfHalfHours(12);
    expect(readPack(JSON.stringify(pack)).is).toBe('refused');
    expect(readKeptPack(pack)).toEqual({ is: 'unusable' });
  });

  it('is left to the later version that changed its shape', () => {
    expect(readKeptPack({ schemaVersion: 2, exercises: { wall: 'slide' } })).toEqual({ is: 'newer' });
  });
});
