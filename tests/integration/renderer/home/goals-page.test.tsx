import { describe, expect, it } from 'vitest';
import { GoalsPage } from '../../../../renderer/home/goals/goals-page.tsx';
import { noGoals } from '../../../../shared/goals/goals.ts';
import { foldLines } from '../../../../shared/history/fold-lines.ts';
import type { HistoryEvent } from '../../../../shared/history/lines.ts';
import { createFakeBridge } from '../../../support/fake-bridge.ts';
import { buildGoal, buildGoals, strengthOnTuesdays } from '../../../support/goals.ts';
import { buildBreak, buildGrade, buildStrength } from '../../../support/history-lines.ts';
import { buttonNames, renderWith, textOf } from '../../../support/render-home.tsx';
import { buildSnapshot } from '../../../support/session-view.ts';

/** So many breaks on a day. */
const breaksOn = (date: string, count: number): readonly HistoryEvent[] =>
  Array.from({ length: count }, () => buildBreak({ date }));

const historyOf = (events: readonly HistoryEvent[]) => ({ days: foldLines(events), events });

/** The page on Monday, 2 March 2026, or on another day. */
const render = (start: Parameters<typeof createFakeBridge>[0] = {}, on = Date.UTC(2026, 2, 2, 14)) => {
  const session = buildSnapshot({}, { takenAtMs: on });
  return renderWith(createFakeBridge({ session, ...start }), (client) => (
    <GoalsPage loaded={{ is: 'ready', value: session }} client={client} />
  ));
};

const reviewDay = Date.UTC(2026, 2, 16, 14);
const twoWeeks = ['02', '03', '04', '05', '06', '09', '10', '11', '12', '13'];

describe('the page Goals without a goal', () => {
  it('begins with a wish, says how many steps there are, and asks about no week yet', async () => {
    const html = await render({ goals: noGoals });
    const text = textOf(html);
    expect(text).toContain('Step 1 of 6 What would you like to do more easily?');
    expect(text).not.toContain('What moved more easily');
    expect(buttonNames(html)).toEqual(['Add', 'Next', 'Skip']);
  });

  it('shows wishes of one’s own among the ideas, and looks back with who had some', async () => {
    const text = textOf(await render({ goals: { ...noGoals, wishes: ['play the cello'] } }));
    expect(text).toContain('play the cello');
    expect(text).toContain('What moved more easily than last week?');
  });
});

describe('the page Goals with a goal', () => {
  it('says what it is, how today and the week go, and what can be changed', async () => {
    const goals = buildGoals({ goal: buildGoal({ cue: { moment: 'the card comes up', deed: 'I begin' } }) });
    const html = await render({ goals, history: historyOf(breaksOn('2026-03-02', 4)) });
    const text = textOf(html);
    expect(text).toContain('6 breaks a day, Monday to Friday When the card comes up, then I begin.');
    expect(text).toContain('4 of 6 breaks today');
    expect(text).toContain('Monday: 4 of 6 breaks');
    expect(text).toContain('Saturday: asks for nothing');
    expect(text).toContain('0 of 5 days this week; 4 are enough.');
    expect(buttonNames(html)).toEqual([
      'Make it smaller: 4 breaks a day, Monday to Friday',
      'Choose another goal',
      'End this goal',
      'Save this week',
      'Add',
      'Add',
    ]);
  });

  it('counts with half on a lighter day, and not at all on a sick one', async () => {
    const lighter = buildGoals({ marks: [{ date: '2026-03-02', as: 'lighter' }] });
    const history = historyOf(breaksOn('2026-03-02', 3));
    expect(textOf(await render({ goals: lighter, history }))).toContain('3 of 3 breaks today, a lighter day');
    const sick = buildGoals({ marks: [{ date: '2026-03-02', as: 'sick' }] });
    expect(textOf(await render({ goals: sick }))).toContain('Monday: does not count');
  });

  it('at the review after good weeks offers a fifth more first, and the others too', async () => {
    const history = historyOf(twoWeeks.flatMap((day) => breaksOn(`2026-03-${day}`, 6)));
    const html = await render({ goals: buildGoals(), history }, reviewDay);
    expect(textOf(html)).toContain('Two weeks are over You met it on 10 of 10 days.');
    expect(buttonNames(html).slice(0, 4)).toEqual([
      'Raise it: 7 breaks a day, Monday to Friday',
      'Make it smaller: 4 breaks a day, Monday to Friday',
      'Keep it as it is',
      'Choose another goal',
    ]);
  });

  it('at the review after full weeks offers less, and says nothing that blames', async () => {
    const history = historyOf(breaksOn('2026-03-03', 6));
    const html = await render({ goals: buildGoals(), history }, reviewDay);
    expect(buttonNames(html)[0]).toBe('Make it smaller: 4 breaks a day, Monday to Friday');
    expect(textOf(html)).toContain('You met it on 1 of 10 days.');
    expect(html).not.toMatch(/fail|lost|miss(?!ed day)|broke/i);
  });

  it('of strength starts a session, and offers a second one after four steady weeks', async () => {
    const tuesdays = ['2026-02-10', '2026-02-17', '2026-02-24', '2026-03-03'];
    const history = historyOf(tuesdays.flatMap((date) => [buildStrength({ date }), buildGrade({ date })]));
    const goals = buildGoals({
      goal: buildGoal({ target: strengthOnTuesdays, setOn: '2026-02-23', reviewOn: '2026-03-09' }),
    });
    const html = await render({ goals, history }, Date.UTC(2026, 2, 5, 14));
    expect(buttonNames(html)).toEqual(expect.arrayContaining(['Start a session at the desk']));
    expect(textOf(html)).toMatch(/Add a session: Strength sessions on Tuesday and Friday at 5:00\sPM/);
  });
});

describe('looking back', () => {
  it('is asked at the end of the week, and shows what was said', async () => {
    const friday = Date.UTC(2026, 2, 6, 14);
    expect(textOf(await render({ goals: buildGoals() }, friday))).toContain('The week is almost over');
    const weeks = [{ monday: '2026-03-02', answers: { reach: 'better' } as const, note: 'Top shelf' }];
    const html = await render({ goals: buildGoals({ weeks }) }, friday);
    expect(html).toContain('Top shelf');
    expect(textOf(html)).toContain('Moved more easily: reaching');
  });

  it('names whom to see about what was harder two weeks running', async () => {
    const harder = { turn: 'harder' } as const;
    const weeks = ['2026-02-16', '2026-02-23'].map((monday) => ({ monday, answers: harder, note: null }));
    expect(await render({ goals: buildGoals({ weeks }) })).toContain('href="#help/therapist"');
  });
});

describe('the page Goals', () => {
  it('says so when main refuses, and offers to try again', async () => {
    const bridge = createFakeBridge();
    bridge.refuseWith({ kind: 'failed' });
    const html = await renderWith(bridge, (client) => (
      <GoalsPage loaded={{ is: 'loading' }} client={client} />
    ));
    expect(buttonNames(html)).toEqual(['Try again']);
  });

  it('holds no inline style, which the policy of the page forbids', async () => {
    expect(await render({ goals: buildGoals() })).not.toMatch(/ style=|<style|<script/);
  });
});
