import { z } from 'zod';

/** A country as a person names it: two capital letters of ISO 3166-1. It need not be one whose numbers are known. */
export const countrySchema = z.string().regex(/^[A-Z]{2}$/, 'two capital letters, such as "IE"');

/** ISO leaves this code to whoever needs one: here it says "another country". */
export const elsewhere = 'ZZ';

/** What the person said, or null: not asked yet, or not told. */
export type Country = string | null;
