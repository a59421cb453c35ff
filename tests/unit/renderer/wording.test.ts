import { expect, it } from 'vitest';
import { aboutMessages } from '../../../shared/i18n/en/about.ts';
import { breakMessages } from '../../../shared/i18n/en/break.ts';
import { cardMessages } from '../../../shared/i18n/en/card.ts';
import { firstRunMessages } from '../../../shared/i18n/en/first-run.ts';
import { goalsMessages } from '../../../shared/i18n/en/goals.ts';
import { libraryMessages } from '../../../shared/i18n/en/library.ts';
import { progressMessages } from '../../../shared/i18n/en/progress.ts';
import { todayMessages } from '../../../shared/i18n/en/today.ts';
import { windowMessages } from '../../../shared/i18n/en/window.ts';
import { yoursMessages } from '../../../shared/i18n/en/yours.ts';

const pushyWords = /\b(should|bad posture|fix|lazy|streak lost|only|just|don['’]t)\b/i;

it('no text of a window scolds or pushes', () => {
  const texts = {
    ...windowMessages,
    ...cardMessages,
    ...breakMessages,
    ...firstRunMessages,
    ...aboutMessages,
    ...libraryMessages,
    ...goalsMessages,
    ...todayMessages,
    ...progressMessages,
    ...yoursMessages,
  };
  const found = Object.entries(texts).filter(([, text]) => pushyWords.test(text));
  expect(found).toEqual([]);
});
