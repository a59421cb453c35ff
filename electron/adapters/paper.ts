/** Where printers hold paper in inches; everywhere else it is A4. */
const inInches: ReadonlySet<string> = new Set([
  ...['US', 'CA', 'MX', 'PH', 'CL', 'CO', 'CR', 'DO'],
  ...['GT', 'NI', 'PA', 'PR', 'SV', 'VE'],
]);

/** The paper of a region; A4 where the region is not known. */
export const paperOf = (region: string | null): 'A4' | 'Letter' =>
  region !== null && inInches.has(region) ? 'Letter' : 'A4';
