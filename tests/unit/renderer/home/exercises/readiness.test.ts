import { describe, expect, it } from 'vitest';
import { listedProgrammes, type Opened } from '../../../../../renderer/home/exercises/places.ts';
import { readinessOf, waitingText } from '../../../../../renderer/home/exercises/readiness.ts';
import type { Limit } from '../../../../../shared/choice/limits.ts';
import { viewsByMode } from '../../../../support/session-modes.ts';
import { buildSnapshot } from '../../../../support/session-view.ts';
import { testWords } from '../../../../support/words.ts';

const heat: Opened = { is: 'exercise', exercise: 'heat' };
const chinTuck: Opened = { is: 'exercise', exercise: 'chin-tuck' };
const gap: Limit = { exercise: 'heat', is: 'gap', minutesLeft: 43 };

const told = (opened: Opened, snapshot = buildSnapshot()): string | null =>
  waitingText(opened, readinessOf(opened, snapshot), testWords.translate);

describe('what can start', () => {
  it('is anything while nothing else runs, and nobody is told anything', () => {
    expect(told(chinTuck)).toBeNull();
    expect(told(heat)).toBeNull();
  });

  it('waits for the end of a break', () => {
    const snapshot = buildSnapshot(viewsByMode.break, { limits: [gap] });
    expect(told(heat, snapshot)).toBe('A break is under way. This can start when it is over.');
  });

  it('waits while the screen is locked', () => {
    expect(told(chinTuck, buildSnapshot({ actions: [] }))).toContain('while the screen is locked');
  });
});

describe('what was done a short while ago, or often enough', () => {
  it('says how long is left', () => {
    expect(told(heat, buildSnapshot({}, { limits: [gap] }))).toContain('It can start again in 43 min.');
    expect(told(heat, buildSnapshot({}, { limits: [{ ...gap, minutesLeft: 75 }] }))).toContain('1 h 15 min');
  });

  it('says that three times are the most for a day', () => {
    const text = told(heat, buildSnapshot({}, { limits: [{ exercise: 'heat', is: 'day' }] }));
    expect(text).toBe('3 times are the most for one day. It can start again tomorrow.');
  });

  it('holds a programme back too, which then names what waits', () => {
    const evening = listedProgrammes.find(({ id }) => id === 'evening');
    if (evening === undefined) throw new Error('there is an evening programme');
    const snapshot = buildSnapshot({}, { limits: [gap] });
    expect(told({ is: 'programme', programme: evening }, snapshot)).toMatch(/^Warmth break: It was done/);
    expect(told(chinTuck, snapshot)).toBeNull();
  });
});
