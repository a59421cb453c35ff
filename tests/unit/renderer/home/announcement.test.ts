import { describe, expect, it } from 'vitest';
import { announcementOf } from '../../../../renderer/home/announcement.ts';
import { viewsByMode } from '../../../support/session-modes.ts';
import { buildView } from '../../../support/session-view.ts';
import { testWords } from '../../../support/words.ts';

const { translate } = testWords;

describe('what a screen reader is told unasked', () => {
  it('says the open question with what it is about', () => {
    expect(announcementOf(buildView(viewsByMode.prompt), translate)).toBe(
      'A minute for your back. Short break, 75 s.',
    );
  });

  it('stays the same while seconds run, so that it is said once', () => {
    const prompt = buildView(viewsByMode.prompt);
    const later = { ...prompt, sittingSeconds: prompt.sittingSeconds + 30 };
    expect(announcementOf(later, translate)).toBe(announcementOf(prompt, translate));
    const mode = { is: 'asked-still-there' } as const;
    const asked = buildView({ mode: { ...mode, answerWithinSeconds: 300 } });
    const stillAsked = buildView({ mode: { ...mode, answerWithinSeconds: 12 } });
    expect(announcementOf(stillAsked, translate)).toBe(announcementOf(asked, translate));
  });

  it('is silent where nothing is asked', () => {
    const silent = Object.entries(viewsByMode)
      .filter(([, view]) => announcementOf(buildView(view), translate) === '')
      .map(([name]) => name);
    expect(silent).toEqual(
      Object.keys(viewsByMode).filter((name) => !['prompt', 'stillThere'].includes(name)),
    );
  });
});
