import { describe, expect, it } from 'vitest';
import { safetyMessages } from '../../../../shared/i18n/en/safety.ts';
import { exercises } from '../../../../shared/routines/catalogue.ts';
import { disclaimer } from '../../../../shared/safety/about-content.ts';
import { conditionTexts } from '../../../../shared/safety/ask-first.ts';
import { alwaysTrue, painLights, stopForAll, wheelchairFirst } from '../../../../shared/safety/stop-rule.ts';
import { signsIntroduction, tiers, warningTiers } from '../../../../shared/safety/warning-signs.ts';
import { english } from '../../../support/english.ts';

describe('the warning signs', () => {
  it('come in three tiers, the most urgent first', () => {
    expect(warningTiers.map(({ tier }) => tier)).toEqual(tiers);
  });

  it('leave no sign of the catalogue out and name none twice', () => {
    const shown = warningTiers.flatMap(({ title, action, signs }) => [title, action, ...signs]);
    const written = Object.keys(safetyMessages).filter((key) =>
      /^safety\.(emergency|today|therapist)\./.test(key),
    );
    expect([...shown, 'safety.therapist.bring'].toSorted()).toEqual(written.toSorted());
  });
});

describe('the tone', () => {
  it('says that the signs are uncommon, and that exercise is not the answer to them', () => {
    expect(english(signsIntroduction)).toMatch(/uncommon.*get checked rather than exercising/);
  });
});

describe('in a wheelchair', () => {
  it('the brakes, the feet and the balance come first', () => {
    expect(english(wheelchairFirst)).toMatch(/brakes.*feet.*balance/);
  });
});

describe('the stop rule', () => {
  it('names every sign and every rule that is written', () => {
    const written = Object.keys(safetyMessages).filter((key) => /^safety\.(stop|always)\./.test(key));
    expect(['safety.stop.title', ...stopForAll, ...alwaysTrue].toSorted()).toEqual(written.toSorted());
  });

  it('has a light for every pain from 0 to 10, and one alone', () => {
    for (let pain = 0; pain <= 10; pain += 1) {
      expect(painLights.filter(({ from, to }) => from <= pain && pain <= to)).toHaveLength(1);
    }
  });
});

describe('what is said about the content', () => {
  it('is that it takes no place of a professional', () => {
    expect(english(disclaimer)).toMatch(
      /does not diagnose or treat.*does not replace a qualified professional/,
    );
  });

  it('has words for whatever an exercise asks about first, and for nothing else', () => {
    const named = Object.values(exercises).flatMap(({ askFirst, leaveOutWith, withoutHoldsWith }) => [
      ...askFirst,
      ...leaveOutWith,
      ...withoutHoldsWith,
    ]);
    expect([...new Set(named)].toSorted()).toEqual(Object.keys(conditionTexts).toSorted());
  });
});
