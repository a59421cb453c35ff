import { describe, expect, it } from 'vitest';
import { modeText } from '../../../../../renderer/home/today/mode-text.ts';
import { viewsByMode } from '../../../../support/session-modes.ts';
import { buildSnapshot } from '../../../../support/session-view.ts';
import { testWords } from '../../../../support/words.ts';

const headline = (name: string): string => modeText(buildSnapshot(viewsByMode[name]), testWords).headline;

describe('what holds right now, in words', () => {
  it.each([
    ['sitting', 'Next break in 7 min'],
    ['notice', 'Break in 25 s'],
    ['due', 'A break is due'],
    ['prompt', 'Waiting for your answer'],
    ['owed', 'A break is waiting for you'],
    ['paused', 'Paused until you resume'],
    ['standing', 'Standing'],
    ['away', 'Away'],
    ['locked', 'Locked'],
    ['break', 'On a short break'],
    ['breakPaused', 'Break paused'],
    ['offHours', 'Outside your working hours'],
    ['stillThere', 'Are you still there?'],
  ])('says while %s: %s', (name, text) => {
    expect(headline(name)).toBe(text);
  });

  it('gives the end of a pause as a time of day, and what is left of it', () => {
    const text = modeText(buildSnapshot(viewsByMode.pausedUntil), testWords);
    expect(text.headline).toMatch(/^Paused until 2:25\sPM$/);
    expect(text.detail).toBe('25 min left. Sitting is counted, and nothing is asked.');
  });

  it('reads the end of a pause on the clock of the place where main says the person is', () => {
    const there = buildSnapshot(viewsByMode.pausedUntil, { timeZone: 'Asia/Kolkata' });
    expect(modeText(there, testWords).headline).toMatch(/^Paused until 7:55\sPM$/);
  });

  it('says that a break waits for the end of the pause', () => {
    expect(modeText(buildSnapshot(viewsByMode.paused), testWords).detail).toBe(
      'A break is waiting for the end of the pause.',
    );
  });

  it('shows how far a break has come', () => {
    expect(modeText(buildSnapshot(viewsByMode.break), testWords).detail).toBe(
      '30 s of 75 s. Move as far as is comfortable.',
    );
  });
});
