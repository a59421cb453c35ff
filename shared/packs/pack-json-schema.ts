import { z } from 'zod';
import { packSchema } from './pack-schema.ts';

/**
 * The format of a pack for editors and other programs. It knows no more than one value at a time: that names are used
 * once and that nothing takes too long is checked when a pack is taken in.
 */
const packJsonSchema = (): object => ({
  $id: 'urn:unhunch:pack:1',
  title: 'Unhunch routine pack',
  ...z.toJSONSchema(packSchema, { io: 'input' }),
});

/** As it lies beside this file. */
export const packJsonSchemaText = (): string => `${JSON.stringify(packJsonSchema(), null, 2)}\n`;
