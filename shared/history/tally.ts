import type { Tally } from './lines.ts';

/** Names come from a file: what every object has by inheritance is no count. */
export const ownOf = <T>(values: { readonly [name: string]: T }, name: string): T | undefined =>
  Object.hasOwn(values, name) ? values[name] : undefined;

export const countOf = (tally: Tally, name: string): number => ownOf(tally, name) ?? 0;

export function addTallies(one: Tally, other: Tally): Tally {
  const sum: Record<string, number> = { ...one };
  for (const [name, count] of Object.entries(other)) sum[name] = countOf(sum, name) + count;
  return sum;
}
