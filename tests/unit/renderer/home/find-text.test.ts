import { describe, expect, it } from 'vitest';
import { isFound } from '../../../../renderer/home/find-text.ts';

describe('looking for a text', () => {
  it.each([
    ['', 'anything'],
    ['sit', 'Sitting before a break'],
    ['BREAK sitting', 'Sitting before a break'],
    ['resume', 'Résumé'],
    ['résumé', 'Resume'],
    ['midafternoon', 'Mid-afternoon reset'],
    ['ecran', 'Écran'],
    ['childs pose', 'Child’s pose'],
    ['478', '4-7-8 breathing'],
  ])('finds "%s" in "%s"', (typed, text) => {
    expect(isFound(typed, text)).toBe(true);
  });

  it.each([
    ['voice', 'Sitting before a break'],
    ['sitting voice', 'Sitting before a break'],
  ])('does not find "%s" in "%s"', (typed, text) => {
    expect(isFound(typed, text)).toBe(false);
  });
});
