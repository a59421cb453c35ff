import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { WordsProvider } from '../../../../renderer/bridge/words.tsx';
import { HomeApp } from '../../../../renderer/home/home-app.tsx';
import { OfHistory, ProgressPage } from '../../../../renderer/home/progress/progress-page.tsx';
import { Told } from '../../../../renderer/home/progress/progress-view.tsx';
import { Paper } from '../../../../renderer/home/yours/summary-view.tsx';
import { foldLines } from '../../../../shared/history/fold-lines.ts';
import type { HistoryEvent, HistoryLine } from '../../../../shared/history/lines.ts';
import { periodAround, type Scale, scales } from '../../../../shared/progress/periods.ts';
import { progressOf } from '../../../../shared/progress/progress.ts';
import { recordOf } from '../../../../shared/progress/record.ts';
import { summaryOf } from '../../../../shared/progress/summary.ts';
import { createFakeBridge } from '../../../support/fake-bridge.ts';
import { buildBreak, buildRest, buildSitting } from '../../../support/history-lines.ts';
import { livedHistory } from '../../../support/lived-history.ts';
import { buttonNames, renderWith, textOf } from '../../../support/render-home.tsx';
import { buildSnapshot } from '../../../support/session-view.ts';
import { testWords } from '../../../support/words.ts';

const isEvent = (line: HistoryLine): line is HistoryEvent => line.is !== 'day';
const accountOf = (lines: readonly HistoryLine[]) => ({
  days: foldLines(lines),
  events: lines.filter(isEvent),
});
const today = '2026-11-22';
const calendar = { today, weekBegins: 'mon' } as const;
const lived = livedHistory(today);

const renderHistory = (lines: readonly HistoryLine[], at: 'figures' | 'summary' = 'figures') =>
  renderWith(createFakeBridge(), (client) => (
    <OfHistory at={at} account={accountOf(lines)} calendar={calendar} client={client} />
  ));

/** What is told of the period of a scale in which a date lies. */
function told(lines: readonly HistoryLine[], scale: Scale, date: string): string {
  const record = recordOf(accountOf(lines));
  const progress = progressOf(record, { period: periodAround(scale, date, 'mon'), ...calendar });
  return renderToString(
    <WordsProvider words={testWords}>
      <Told progress={progress} calendar={calendar} />
    </WordsProvider>,
  );
}

const headings = (html: string): readonly string[] =>
  [...html.matchAll(/<h3[^>]*>(.*?)<\/h3>/g)].map(([, text = '']) => textOf(text));

/** The rows of the table with a caption, as texts. */
function tableOf(html: string, caption: string): readonly (readonly string[])[] {
  const table = [...html.matchAll(/<table[^>]*>(.*?)<\/table>/gs)].find(([, inside = '']) =>
    inside.includes(`>${caption}</caption>`),
  );
  return [...(table?.[1] ?? '').matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = '']) => textOf(cell)),
  );
}

describe('the page Progress', () => {
  it('says what it waits for, and what to do when the history cannot be read', async () => {
    const bridge = createFakeBridge();
    const html = await renderWith(bridge, (client) => (
      <ProgressPage at="figures" loaded={{ is: 'ready', value: buildSnapshot() }} client={client} />
    ));
    expect(textOf(html)).toBe('Adding up …');
    const refused = { is: 'failed', refusal: { kind: 'failed' } } as const;
    const failed = await renderWith(bridge, (client) => (
      <ProgressPage at="figures" loaded={refused} client={client} />
    ));
    expect(failed).toContain('role="alert"');
    expect(buttonNames(failed)).toEqual(['Try again']);
  });

  it('has a first day, with the way for who comes from another computer', async () => {
    const html = await renderHistory([]);
    expect(textOf(html)).toContain('Nothing here yet');
    expect(html).toContain('href="#yours"');
    expect(html).not.toContain('<svg');
  });

  it('begins with this week, and goes no further than there is something', async () => {
    const html = await renderHistory(lived);
    expect(textOf(html)).toContain('November 16 – 22, 2026');
    expect(html).toMatch(/aria-label="Later: the week after"[^>]*aria-disabled="true"/);
    expect(html).toMatch(/aria-label="Earlier: the week before"(?![^>]*aria-disabled)/);
    expect(/checked=""[^>]*value="(\w+)"/.exec(html)?.[1]).toBe('week');
  });

  it.each(scales)('tells of a whole %s in words, figures, pictures and tables', (scale) => {
    const html = told(lived, scale, '2026-11-10');
    const plots = headings(html).filter((heading) => heading !== 'In figures');
    expect(plots).toEqual(
      {
        day: ['Sitting and rest', 'Breaks', 'Exercises'],
        week: ['Sitting and rest', 'Breaks', 'Longest sitting', 'Walks', 'Exercises'],
        month: [
          ...['Sitting and rest', 'Breaks', 'Longest sitting', 'Walks', 'Exercises'],
          'Sitting beside breaks, by weekday',
        ],
        year: [
          ...['Sitting and rest', 'Breaks', 'Longest sitting', 'Walks', 'Exercises'],
          'Sitting beside breaks, by weekday',
        ],
      }[scale],
    );
    for (const plot of plots) {
      expect(tableOf(html, plot).length, plot).toBeGreaterThan(1);
      expect(buttonNames(html)).toContain(`As a table: ${plot}`);
    }
  });

  it('has tables that add up to the figures above them', () => {
    const html = told(
      [buildSitting(), buildBreak(), buildRest(), buildSitting({ date: '2026-03-04' })],
      'week',
      '2026-03-02',
    );
    expect(tableOf(html, 'Sitting and rest')).toEqual([
      ['Day', 'Sitting', 'Sitting in calls', 'Rest'],
      ['Monday, March 2', '25 min', '0 min', '5 min'],
      ['Wednesday, March 4', '25 min', '0 min', '0 min'],
      ['Together', '50 min', '0 min', '5 min'],
    ]);
    expect(tableOf(html, 'Breaks').at(-1)).toEqual(['Together', '1', '0', '0', '0']);
    expect(textOf(html)).toContain('Sitting 50 min Sitting a day 25 min');
  });

  it('says in people’s words how a day was beside the one before', () => {
    const lines = [
      buildSitting({ date: '2026-11-16', seconds: 18_000 }),
      buildSitting({ date: '2026-11-17', seconds: 17_100 }),
      buildBreak({ date: '2026-11-17' }),
    ];
    const text = textOf(told(lines, 'day', '2026-11-17'));
    expect(text).toContain(
      'You sat about a quarter of an hour less than on Monday. One break more than on Monday.',
    );
    expect(textOf(told(lines, 'week', '2026-11-17'))).not.toContain('than in the week before');
  });

  it('does not hold half a day against a whole one', () => {
    const lines = [buildSitting({ date: today }), buildSitting({ date: '2026-11-20', seconds: 18_000 })];
    expect(textOf(told(lines, 'day', today))).toContain('Today is still going on.');
  });

  it('says of a sparse month how much of it was seen, and of an empty one that nothing was', () => {
    const lines = [buildSitting({ date: '2026-09-08' })];
    expect(textOf(told(lines, 'month', '2026-09-08'))).toContain('Something was noted on one day of 30.');
    expect(textOf(told(lines, 'month', '2026-10-08'))).toBe('Nothing was noted in this month.');
  });

  it('says of a day that is summed up that its hours are gone, and shows no empty picture', () => {
    const html = told(lived, 'day', '2026-06-10');
    expect(textOf(html)).toContain('The times of this day are summed up by now');
    expect(headings(html)).toEqual(['In figures', 'Exercises']);
  });

  it('holds no inline style, which the policy of the page forbids, and no picture that is read out', async () => {
    for (const scale of scales) {
      const html = told(lived, scale, '2026-11-10');
      expect(html).not.toMatch(/ style=|<style|<script/);
      for (const [svg] of html.matchAll(/<svg[^>]*>/g)) expect(svg).toContain('aria-hidden="true"');
      expect(html).not.toMatch(/NaN|Infinity|undefined/);
    }
    expect(await renderHistory([], 'summary')).not.toMatch(/ style=|NaN/);
  });

  it('never ranks, blames or scares', () => {
    for (const scale of scales)
      expect(textOf(told(lived, scale, '2026-11-10'))).not.toMatch(
        /\b(should|lazy|worse|bad|good|best|worst|fail|missed|streak|only|just|goal)\b/i,
      );
  });
});

describe('the page for a therapist', () => {
  const paper = (lines: readonly HistoryLine[]): string =>
    renderToString(
      <WordsProvider words={testWords}>
        <Paper summary={summaryOf(recordOf(accountOf(lines)), { ...calendar, weeks: 4 })} />
      </WordsProvider>,
    );

  it('has the weeks, what was exercised, how it was counted, and room for notes', () => {
    const html = paper(lived);
    expect(tableOf(html, 'Week by week').map(([week]) => week)).toEqual([
      'Week',
      'Oct 26 – Nov 1',
      'Nov 2 – 8',
      'Nov 9 – 15',
      'Nov 16 – 22',
      'Together',
    ]);
    expect(tableOf(html, 'What was exercised').length).toBeGreaterThan(3);
    expect(textOf(html)).toContain('Nothing here is a measurement of health.');
    expect(textOf(html)).toMatch(/Notes$/);
  });

  it('says so when there is nothing to tell', () => {
    expect(textOf(paper([]))).toContain('Nothing was noted in this time.');
  });

  it('is saved or printed from above it, four or twelve weeks of it', async () => {
    const html = await renderHistory(lived, 'summary');
    expect(buttonNames(html)).toEqual(['Save as PDF', 'Print']);
    expect(textOf(html)).toContain('4 weeks 12 weeks');
  });
});

describe('the window', () => {
  it('leads to Progress by its navigation', async () => {
    const html = await renderWith(createFakeBridge(), (client) => <HomeApp client={client} />);
    expect(html).toMatch(/<a href="#progress">(?:(?!<\/a>).)*Progress<\/a>/);
  });
});
