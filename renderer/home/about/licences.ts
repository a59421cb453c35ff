import { z } from 'zod';

/** A part of somebody else that is in Unhunch, with the licence it came under. */
export type Licence = {
  readonly name: string;
  /** Empty for what the app runs in, whose version it says itself. */
  readonly version: string;
  /** The short name of the licence, such as "MIT"; null where the part names none. */
  readonly identifier: string | null;
  /** The whole text; null where the part brings none. */
  readonly text: string | null;
};

/** What the build writes down: each part that is really in a bundle, see `.config/licences/`. */
const licencesModuleSchema = z.object({
  licences: z.array(
    z.object({
      name: z.string(),
      version: z.string(),
      identifier: z.string().nullable(),
      text: z.string().nullable(),
    }),
  ),
});

/** Beside the pages, and no part of their bundles: it is made when these are done. */
const licencesAddress = '/licences.js';

/** Fetches the licences when somebody wants to see them, and no sooner. */
export async function loadLicences(): Promise<readonly Licence[]> {
  const module: unknown = await import(/* @vite-ignore */ licencesAddress);
  return licencesModuleSchema.parse(module).licences;
}
