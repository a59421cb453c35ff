import { describe, expect, it } from 'vitest';
import {
  withGrade,
  withHidden,
  withLiked,
  withoutHidden,
} from '../../../../shared/opinions/change-opinions.ts';
import {
  type Grade,
  isHiddenOn,
  levelFor,
  noOpinions,
  type Opinions,
} from '../../../../shared/opinions/opinions.ts';
import { opinionsFileOf, readOpinionsFile } from '../../../../shared/opinions/opinions-file.ts';

const graded = (before: Opinions, ...grades: readonly Grade[]): Opinions =>
  grades.reduce((opinions, grade) => withGrade(opinions, 'plank', grade), before);

describe('what a person thinks of an exercise', () => {
  it('"not for me" holds for a week with the day it was said, over the end of a month', () => {
    const opinions = withHidden(noOpinions, 'neck-side', '2026-02-26');
    expect(isHiddenOn(opinions, 'neck-side', '2026-02-26')).toBe(true);
    expect(isHiddenOn(opinions, 'neck-side', '2026-03-04')).toBe(true);
    expect(isHiddenOn(opinions, 'neck-side', '2026-03-05')).toBe(false);
    expect(isHiddenOn(opinions, 'chin-tuck', '2026-02-26')).toBe(false);
  });

  it('said again it begins anew, and can be taken back', () => {
    const twice = withHidden(withHidden(noOpinions, 'walk', '2026-03-01'), 'walk', '2026-03-03');
    expect(twice.hidden).toEqual([{ exercise: 'walk', throughDay: '2026-03-09' }]);
    expect(withoutHidden(twice, 'walk').hidden).toEqual([]);
  });

  it('is liked once, however often it is said', () => {
    const liked = withLiked(withLiked(noOpinions, 'cat-cow', true), 'cat-cow', true);
    expect(liked.liked).toEqual(['cat-cow']);
    expect(withLiked(liked, 'cat-cow', false).liked).toEqual([]);
  });

  it('three times steady in a row leads up one level', () => {
    const two = graded(noOpinions, 'steady', 'steady');
    expect(levelFor(two, 'plank')).toBe('usual');
    const three = graded(two, 'steady');
    expect(levelFor(three, 'plank')).toBe('harder');
    expect(levelFor(graded(three, 'steady', 'steady', 'steady'), 'plank')).toBe('harder');
  });

  it('a wobbly time begins the row anew', () => {
    const grades = ['steady', 'steady', 'wobbly', 'steady', 'steady'] as const;
    expect(levelFor(graded(noOpinions, ...grades), 'plank')).toBe('usual');
  });

  it('too much leads to the easier version at once, and three steady times back to the usual', () => {
    const eased = graded(noOpinions, 'steady', 'steady', 'too-much');
    expect(levelFor(eased, 'plank')).toBe('easier');
    expect(levelFor(graded(eased, 'steady', 'steady'), 'plank')).toBe('easier');
    expect(levelFor(graded(eased, 'steady', 'steady', 'steady'), 'plank')).toBe('usual');
  });
});

describe('the file of opinions', () => {
  const hidden = withHidden(withLiked(noOpinions, 'walk', true), 'plank', '2026-03-01');
  const some = graded(hidden, 'too-much', 'steady');

  it('gives back what was put in', () => {
    const content: unknown = JSON.parse(JSON.stringify(opinionsFileOf(some)));
    expect(readOpinionsFile(content)).toEqual({ is: 'usable', opinions: some });
  });

  it('leaves out what only a later version knows, and keeps the rest', () => {
    const content = {
      ...opinionsFileOf(some),
      schemaVersion: 9,
      liked: ['walk', 'juggling'],
      levels: { plank: 'easier', juggling: 'easier' },
      more: 1,
    };
    expect(readOpinionsFile(content)).toEqual({ is: 'newer', opinions: some });
  });

  it('of a later version is one of a later version in whatever shape, with what is still as it was', () => {
    const later = { ...opinionsFileOf(some), schemaVersion: 2, liked: { walk: 5 }, steady: 'very' };
    expect(readOpinionsFile(later)).toEqual({ is: 'newer', opinions: { ...some, liked: [], steady: {} } });
    expect(readOpinionsFile({ schemaVersion: 2 })).toEqual({ is: 'newer', opinions: noOpinions });
  });

  it.each([
    [null],
    [[]],
    ['likes'],
    [{}],
    [{ schemaVersion: 0 }],
    [{ schemaVersion: 1, liked: 'walk', hidden: [], levels: {}, steady: {} }],
  ])('is not taken for one: %j', (content) => {
    expect(readOpinionsFile(content).is).toBe('unusable');
  });

  it('keeps no key that reaches into every object', () => {
    const text = '{"schemaVersion":1,"liked":[],"hidden":[],"levels":{"__proto__":"easier"},"steady":{}}';
    const content: unknown = JSON.parse(text);
    const read = readOpinionsFile(content);
    expect(read.is === 'usable' && Object.keys(read.opinions.levels)).toEqual([]);
  });
});
