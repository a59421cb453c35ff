import { describe, expect, it } from 'vitest';
import { exercises } from '../../../../shared/routines/catalogue.ts';
import { conditionTexts } from '../../../../shared/safety/ask-first.ts';
import { askedBefore } from '../../../../shared/safety/asked-before.ts';

describe('the conditions to ask about', () => {
  it('are all there, each once', () => {
    const asked = new Set(Object.values(exercises).flatMap(({ askFirst }) => askFirst));
    const texts = [...asked].map((condition) => conditionTexts[condition]);
    expect(askedBefore.map(({ condition }) => condition).toSorted()).toEqual(texts.toSorted());
  });

  it('name the exercises that ask about them', () => {
    const frozen = askedBefore.find(({ condition }) => condition === 'safety.ask.frozen-shoulder');
    expect(frozen?.exercises).toContain('exercise.doorway-pec.name');
    expect(frozen?.exercises).not.toContain('exercise.breath-belly.name');
  });

  it('leave out no exercise that asks', () => {
    const named = new Set(askedBefore.flatMap((each) => each.exercises));
    for (const { askFirst, texts } of Object.values(exercises)) {
      expect(named.has(texts.name)).toBe(askFirst.length > 0);
    }
  });
});
