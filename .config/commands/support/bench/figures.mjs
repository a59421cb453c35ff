/**
 * What one run measured, by the name of the figure; a run need not have them all.
 *
 * @typedef {{ readonly [figure: string]: number }} Figures
 *
 * @typedef {{ readonly count: number, readonly min: number, readonly median: number, readonly max: number }} Summary
 */

/**
 * @param {readonly number[]} values
 * @returns {Summary | undefined} undefined for no values
 */
export function summaryOf(values) {
  const sorted = values.toSorted((one, other) => one - other);
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  const upper = sorted[Math.ceil((sorted.length - 1) / 2)];
  const [min, max] = [sorted[0], sorted.at(-1)];
  if (lower === undefined || upper === undefined || min === undefined || max === undefined) return undefined;
  return { count: sorted.length, min, median: (lower + upper) / 2, max };
}

/**
 * @param {readonly Figures[]} runs
 * @param {string} figure
 * @returns {Summary | undefined}
 */
export const summaryOfFigure = (runs, figure) =>
  summaryOf(runs.flatMap((run) => (run[figure] === undefined ? [] : [run[figure]])));
