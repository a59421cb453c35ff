/** True where one typing mistake (a letter too many, too few, wrong, or two swapped) turns one word into the other. */
export function isOneMistakeApart(one: string, other: string): boolean {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  if (shorter === longer || longer.length - shorter.length > 1) return false;
  let start = 0;
  while (start < shorter.length && shorter[start] === longer[start]) start += 1;
  const restIs = (shortFrom: number, longFrom: number): boolean =>
    shorter.slice(shortFrom) === longer.slice(longFrom);
  if (shorter.length < longer.length) return restIs(start, start + 1);
  const isSwapped = shorter[start] === longer[start + 1] && shorter[start + 1] === longer[start];
  return restIs(start + 1, start + 1) || (isSwapped && restIs(start + 2, start + 2));
}
