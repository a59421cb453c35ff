import { expect, it } from 'vitest';
import { windowMessages } from '../../../shared/i18n/en/window.ts';

const pushyWords = /\b(should|bad posture|fix|lazy|streak lost|only|just|don['’]t)\b/i;

it('no text of the window scolds or pushes', () => {
  const found = Object.entries(windowMessages).filter(([, text]) => pushyWords.test(text));
  expect(found).toEqual([]);
});
