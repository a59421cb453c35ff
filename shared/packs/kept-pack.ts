import { z } from 'zod';
import { crossFaults, longRoutines } from './cross-faults.ts';
import { type Pack, packVersion } from './pack.ts';
import { packSchema } from './pack-schema.ts';

export type KeptPackReading =
  | { readonly is: 'usable'; readonly pack: Pack }
  /** Of a later version: it stays where it is, for the Unhunch that took it in. */
  | { readonly is: 'newer' }
  | { readonly is: 'unusable' };

const later = z.object({ schemaVersion: z.int().min(packVersion + 1) });

/** A pack as it was kept. It was whole when it was taken in, so that anything wrong with it makes it unusable. */
export function readKeptPack(content: unknown): KeptPackReading {
  if (later.safeParse(content).success) return { is: 'newer' };
  const parsed = packSchema.safeParse(content);
  const isWhole =
    parsed.success && crossFaults(content).length === 0 && longRoutines(parsed.data).length === 0;
  return isWhole ? { is: 'usable', pack: parsed.data } : { is: 'unusable' };
}
