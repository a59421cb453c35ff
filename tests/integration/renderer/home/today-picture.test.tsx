import { describe, expect, it } from 'vitest';
import type { Loaded } from '../../../../renderer/bridge/snapshot-store.ts';
import { TodayPicture } from '../../../../renderer/home/today/today-picture.tsx';
import { type GoalsOverview, overviewOf } from '../../../../shared/goals/overview.ts';
import type { HistoryAccount } from '../../../../shared/history/account.ts';
import { foldLines } from '../../../../shared/history/fold-lines.ts';
import type { HistoryEvent } from '../../../../shared/history/lines.ts';
import { createFakeBridge } from '../../../support/fake-bridge.ts';
import { buildGoals, factsOf } from '../../../support/goals.ts';
import { buildBreak, buildRest, buildSitting } from '../../../support/history-lines.ts';
import { buttonNames, renderWith, textOf } from '../../../support/render-home.tsx';
import { buildSnapshot } from '../../../support/session-view.ts';

const today = '2026-03-02';
const failed = { is: 'failed', refusal: { kind: 'failed' } } as const;
const events: readonly HistoryEvent[] = [
  buildSitting(),
  buildBreak(),
  buildRest(),
  buildSitting({ is: 'call', time: '10:05:00', seconds: 1800 }),
];

const accountOf = (all: readonly HistoryEvent[]): Loaded<HistoryAccount> => ({
  is: 'ready',
  value: { days: foldLines(all), events: all },
});
const goalsOf = (goals = buildGoals()): Loaded<GoalsOverview> => ({
  is: 'ready',
  value: overviewOf(goals, factsOf(today, foldLines(events))),
});

const render = (
  account: Loaded<HistoryAccount>,
  goals: Loaded<GoalsOverview> = goalsOf(),
  snapshot = buildSnapshot(),
) =>
  renderWith(createFakeBridge(), (client) => (
    <TodayPicture
      snapshot={snapshot}
      today={today}
      monday={today}
      account={account}
      goals={goals}
      act={client.act}
      quit={client.quit}
      onRetry={() => undefined}
    />
  ));

describe('the ribbon of the day', () => {
  it('is a picture with its sentence, and the same as a table', async () => {
    const html = await render(accountOf(events));
    expect(html).toMatch(
      /role="img" aria-label="Your day from 8:35\sAM to 2:00\sPM: 55 min of sitting, 30 min of it in calls, 5 min of rest, 1 break\."/,
    );
    const rows = [...html.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = '']) => textOf(row));
    expect(rows.slice(1).map((row) => row.replaceAll(/\s/g, ' '))).toEqual([
      '8:35 AM Sitting 25 min',
      '9:00 AM Short break: Shoulder blade squeeze 1 min',
      '9:00 AM Rest 5 min',
      '9:05 AM Sitting in a call 30 min',
    ]);
  });

  it('is read on the clock of the place where main says the person is, on a journey too', async () => {
    const html = await render(accountOf(events), goalsOf(), buildSnapshot({}, { timeZone: 'Asia/Kolkata' }));
    expect(html).toMatch(/aria-label="Your day from 2:05\sPM to 7:30\sPM: /);
    expect(textOf(html).replaceAll(/\s/g, ' ')).toContain('2:05 PM Sitting 25 min');
    expect(/class="ribbon-hour"[^>]*>([^<]*)</.exec(html)?.[1]).toMatch(/^2\sPM$/);
  });

  it('tells by its shapes what its colours tell', async () => {
    const html = await render(accountOf(events));
    const heightOf = (kind: string) =>
      new RegExp(`ribbon-piece ribbon-${kind}"[^>]*height="([\\d.]+)%"`).exec(html)?.[1];
    expect(Number(heightOf('rest'))).toBe(Number(heightOf('sitting')) / 2);
    expect(heightOf('call')).toBe(heightOf('sitting'));
    expect(html).toMatch(/ribbon-piece ribbon-call"[^>]*fill="url\(#/);
  });

  it.each([
    ['on its way', { is: 'loading' }, 'Fetching the day …'],
    [
      'empty, on a first day',
      accountOf([]),
      'The ribbon of the day begins with your first minutes at the desk.',
    ],
    ['not to be read', failed, 'The ribbon of the day could not be read. The count goes on as before.'],
  ] as const)('%s: says so, and everything else is there', async (_, account, sentence) => {
    const text = textOf(await render(account));
    expect(text).toContain(sentence);
    expect(text).toContain('Sitting 18 min');
    expect(text).toContain('6 breaks a day, Monday to Friday');
  });

  it('that could not be read can be asked for again', async () => {
    expect(buttonNames(await render(failed))).toContain('Try again');
  });
});

describe('the one goal on Today', () => {
  it('stands there with today and this week', async () => {
    const text = textOf(await render(accountOf(events)));
    expect(text).toContain('Your goal 6 breaks a day, Monday to Friday 1 of 6 breaks today');
  });

  it('is a way to one where there is none', async () => {
    const html = await render(accountOf(events), goalsOf(buildGoals({ goal: null })));
    expect(html).toContain('<a href="#goals">Choose a goal</a>');
  });

  it('that could not be read says so and takes nothing else away', async () => {
    const text = textOf(await render(accountOf(events), failed));
    expect(text).toContain('Your goal could not be read.');
    expect(text).toContain('The day so far');
  });
});

it('the week mixes posture, stretch, warmth and calm, and help is a link away', async () => {
  const html = await render(accountOf(events));
  expect(textOf(html)).toContain(
    'This week Posture and strength 1 min Stretch and mobility none so far Warmth none so far Calm none so far Help Seeing a therapist or doctor',
  );
});

it('the next break says what it will be', async () => {
  expect(textOf(await render(accountOf(events)))).toContain(
    'Next break in 7 min Shoulder blade squeeze · 63 s · seated · quiet',
  );
});
