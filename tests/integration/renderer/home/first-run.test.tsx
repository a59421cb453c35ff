import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { WordsProvider } from '../../../../renderer/bridge/words.tsx';
import { FirstRunFigure } from '../../../../renderer/home/first-run/first-run-figure.tsx';
import { FirstRunNote } from '../../../../renderer/home/first-run/first-run-note.tsx';
import { FirstRunPage } from '../../../../renderer/home/first-run/first-run-page.tsx';
import { FirstRunProgress } from '../../../../renderer/home/first-run/first-run-progress.tsx';
import { type FirstRunStep, firstRunSteps } from '../../../../renderer/home/first-run/steps.ts';
import type { PainAnswer } from '../../../../renderer/home/first-run/use-first-run.ts';
import { type Goal, noGoals } from '../../../../shared/goals/goals.ts';
import { firstRunMessages } from '../../../../shared/i18n/en/first-run.ts';
import { createFakeBridge } from '../../../support/fake-bridge.ts';
import { buttonNames, renderWith, textOf } from '../../../support/render-home.tsx';
import { buildSnapshot } from '../../../support/session-view.ts';
import { buildSettings } from '../../../support/settings-snapshot.ts';
import { unwelcomeWords } from '../../../support/unwelcome-words.ts';
import { testWords } from '../../../support/words.ts';

const { translate } = testWords;
const render = (node: ReactNode): string =>
  renderToString(<WordsProvider words={testWords}>{node}</WordsProvider>);

const renderStep = (
  step: FirstRunStep,
  pain: PainAnswer | null = null,
  bridge = createFakeBridge(),
): Promise<string> => {
  const firstRun = { openStep: step, pain, answerPain: () => undefined, finish: () => undefined };
  return renderWith(bridge, (client) => <FirstRunPage step={step} firstRun={firstRun} client={client} />);
};

describe.each(firstRunSteps)('the step %s', (step) => {
  it('can be passed without an answer, and leads back but for the first', async () => {
    const names = buttonNames(await renderStep(step));
    const onwards = ['first-run.begin', 'first-run.next', 'first-run.exercise.later'] as const;
    expect(onwards.filter((key) => names.includes(translate(key)))).toHaveLength(1);
    expect(names.includes(translate('first-run.back'))).toBe(step !== 'welcome');
  });

  it('nests its headings without a gap, below that of the step', async () => {
    const ranks = [...(await renderStep(step, 'yes')).matchAll(/<h([1-6])/g)].map(([, rank]) => Number(rank));
    for (const [index, rank] of ranks.entries()) {
      expect(rank).toBeGreaterThan(1);
      expect(rank).toBeLessThanOrEqual((ranks[index - 1] ?? 1) + 1);
    }
  });

  it('gives no two things the same id, and holds no inline style or script', async () => {
    const html = await renderStep(step);
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(html).not.toMatch(/ style=|<style|<script/);
  });

  it('says which one it is, out of how many', () => {
    const number = firstRunSteps.indexOf(step) + 1;
    expect(textOf(render(<FirstRunProgress step={step} />))).toBe(
      `Step ${number} of ${firstRunSteps.length}`,
    );
  });

  it('shows somebody, who moves at the last one alone and can be held there', () => {
    const html = render(<FirstRunFigure step={step} session={buildSnapshot()} />);
    expect(html).toContain('<svg');
    expect(buttonNames(html)).toEqual(step === 'exercise' ? [translate('card.hold')] : []);
  });
});

describe('the welcome', () => {
  it('says in a sentence why, in a sentence what, and what becomes of what it knows', async () => {
    const text = textOf(await renderStep('welcome'));
    expect(text).toContain('Movement usually helps more than stillness');
    expect(text).toContain('asks for one minute');
    expect(text).toContain('What it knows stays on this computer.');
  });
});

describe('the question about pain', () => {
  const html = async (pain: PainAnswer | null) => renderStep('check', pain);

  it('asks once about pain that is new, unexplained and unchecked, and says that no answer is kept', async () => {
    const text = textOf(await html(null));
    expect(text).toContain('new, that you cannot explain, and that nobody has checked yet?');
    expect(text).toContain('Your answer is not kept.');
    expect(text).not.toContain(translate('first-run.check.advice.title'));
  });

  it('answers a yes with care: a check first, when to hurry, whom to see, and the way on', async () => {
    const yes = await html('yes');
    expect(textOf(yes)).toContain('Please have it checked before you start');
    expect(yes).toContain('href="#help/signs"');
    expect(yes).toContain('href="#help/therapist"');
    expect(buttonNames(yes)).toContain(translate('first-run.next'));
  });

  it('says the answer to those who listen, in a place that was there before', async () => {
    for (const pain of [null, 'yes', 'no'] as const) expect(await html(pain)).toContain('aria-live="polite"');
  });

  it('lets the exercise wait after a yes, and still allows it', async () => {
    const names = buttonNames(await renderStep('exercise', 'yes'));
    expect(names).toEqual([
      translate('first-run.exercise.done'),
      translate('first-run.exercise.anyway'),
      translate('first-run.back'),
    ]);
  });
});

describe('the steps with settings', () => {
  it.each([
    [
      'place',
      ['atHome', 'openPlan', 'seatedOnly', 'wheelchair', 'restingArm', 'noDoorway', 'noEquipment', 'noFloor'],
    ],
    ['rhythm', ['sittingMinutes', 'workingHours']],
    ['login', ['startAtLogin']],
  ] as const)('%s holds rows of the settings as they are', async (step, keys) => {
    const html = await renderStep(step);
    for (const key of keys) {
      expect(textOf(html)).toContain(translate(`settings.${key}.label`));
      expect(html).toContain(`id="setting-${key}"`);
    }
  });

  it('show what holds already', async () => {
    const bridge = createFakeBridge({ settings: buildSettings({ wheelchair: true }) });
    expect(await renderStep('place', null, bridge)).toMatch(/id="setting-wheelchair"[^>]*checked/);
  });

  it('offer no way back to a default that was never left', async () => {
    const bridge = createFakeBridge({ settings: buildSettings({ wheelchair: true, sittingMinutes: 40 }) });
    for (const step of ['place', 'rhythm'] as const) {
      const names = buttonNames(await renderStep(step, null, bridge));
      expect(names.filter((name) => /default|Undo/.test(name))).toEqual([]);
    }
  });

  it('can be gone through where the settings cannot be fetched', async () => {
    const bridge = createFakeBridge();
    bridge.refuseWith({ kind: 'failed' });
    expect(buttonNames(await renderStep('place', null, bridge))).toEqual([
      translate('window.failed.retry'),
      translate('first-run.next'),
      translate('first-run.back'),
      translate('first-run.skip'),
    ]);
  });
});

describe('the goal', () => {
  const walk: Goal = {
    target: { is: 'walk', amounts: { mon: 5, tue: 5, wed: 5, thu: 5, fri: 5 } },
    cue: null,
    confidence: null,
    setOn: '2026-03-02',
    reviewOn: '2026-03-16',
  };
  const withGoal = (goal: Goal | null) => createFakeBridge({ goals: { ...noGoals, goal } });

  it('is none at first, with breaks and a walk to choose', async () => {
    const html = await renderStep('goal', null, withGoal(null));
    const radios = [...html.matchAll(/<input type="radio"[^>]*>/g)].map(([radio]) => radio);
    expect(radios.map((radio) => radio.includes('checked'))).toEqual([true, false, false]);
    expect(html).not.toContain('spinbutton');
  });

  it('that was chosen is said in words, and its amount can be changed', async () => {
    const html = await renderStep('goal', null, withGoal(walk));
    expect(textOf(html)).toContain('5 minutes of walking or wheeling a day, Monday to Friday');
    expect(html).toMatch(/id="first-run-amount"[^>]*value="5"/);
  });

  it('that says more than is asked here is left alone', async () => {
    const cue = { moment: 'lunch is over', deed: 'I walk' };
    const html = await renderStep('goal', null, withGoal({ ...walk, cue }));
    expect(textOf(html)).toContain(translate('first-run.goal.kept'));
    expect(html).not.toContain('<input');
  });
});

describe('the way back from another page', () => {
  it('is offered while the steps are open, and leads to the one that was left', () => {
    expect(render(<FirstRunNote step="check" />)).toContain('href="#first-run/check"');
    expect(render(<FirstRunNote step={null} />)).toBe('');
  });
});

it('no text of the first steps scolds, pushes or promises', () => {
  expect(Object.entries(firstRunMessages).filter(([, text]) => unwelcomeWords.test(text))).toEqual([]);
});
