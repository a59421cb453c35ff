import { describe, expect, it } from 'vitest';
import { sourceTexts } from '../../../../shared/i18n/en/sources.ts';
import { exercises } from '../../../../shared/routines/catalogue.ts';
import { exerciseIds } from '../../../../shared/routines/exercise.ts';
import { contentSources } from '../../../../shared/safety/content-sources.ts';
import { exerciseBasis } from '../../../../shared/safety/exercise-basis.ts';
import { english } from '../../../support/english.ts';

describe('the sources', () => {
  it('have a text for each work, and no text is left over', () => {
    const named: readonly string[] = Object.values(contentSources).flatMap(({ work, taken }) => [
      work,
      taken,
    ]);
    expect([...named, 'safety.sources.title'].toSorted()).toEqual(Object.keys(sourceTexts).toSorted());
  });

  it.each(Object.entries(contentSources))(
    '%s: bear their year where they have one',
    (_id, { published, work }) => {
      if (published !== null) expect(english(work)).toContain(published);
    },
  );

  it('promise nothing', () => {
    for (const { taken } of Object.values(contentSources)) {
      expect(english(taken)).not.toMatch(/\b(prevents?|cures?|heals?|will)\b/i);
    }
  });
});

describe('what an exercise rests on', () => {
  it.each(exerciseIds)('%s: waits for a clinician in lines and conditions of its own', (id) => {
    const { unchecked, sources } = exerciseBasis[id];
    expect(new Set(sources).size).toBe(sources.length);
    if (unchecked.is === 'everything') return;
    const { askFirst, leaveOutWith, withoutHoldsWith } = exercises[id];
    for (const line of unchecked.lines) expect(line.startsWith(`exercise.${id}.`)).toBe(true);
    for (const condition of unchecked.conditions) {
      expect([...askFirst, ...leaveOutWith, ...withoutHoldsWith]).toContain(condition);
    }
  });
});
