import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { refusalText } from '../../../../renderer/bridge/refusal-text.ts';
import { WordsProvider } from '../../../../renderer/bridge/words.tsx';
import { OfferPanel } from '../../../../renderer/home/yours/offer-panel.tsx';
import { YoursPage } from '../../../../renderer/home/yours/yours-page.tsx';
import type { CopyFault } from '../../../../shared/yours/fault.ts';
import type { CopyOffer } from '../../../../shared/yours/offer.ts';
import { english } from '../../../support/english.ts';
import { createFakeBridge } from '../../../support/fake-bridge.ts';
import { buttonNames, renderWith, textOf } from '../../../support/render-home.tsx';
import { testWords } from '../../../support/words.ts';

const renderPage = () => renderWith(createFakeBridge(), (client) => <YoursPage client={client} />);

describe('the page of what is the person’s', () => {
  it('offers copies, tables, the page for a therapist, another computer’s copy, and erasing', async () => {
    expect(buttonNames(await renderPage())).toEqual([
      'Save everything',
      'Save days as a table',
      'Save breaks as a table',
      'Choose a file …',
      'Erase everything',
    ]);
  });

  it('lists what goes before it asks for the word', async () => {
    const html = await renderPage();
    const list = /<ul class="erase-list"[^>]*>(.*?)<\/ul>/s.exec(html)?.[1] ?? '';
    expect(list.match(/<li>/g)).toHaveLength(7);
    expect(textOf(html)).toContain('To go on, type “erase” here');
    expect(html).toMatch(/<label for="erase-word">/);
  });

  it('has a line for each thing that can be said of what was asked for', async () => {
    expect((await renderPage()).match(/role="status"/g)).toHaveLength(3);
  });
});

describe('a copy that was opened', () => {
  const panel = (offer: Partial<CopyOffer>): string =>
    renderToString(
      <WordsProvider words={testWords}>
        <OfferPanel
          id="offer"
          offer={{ days: 0, first: null, last: null, parts: [], ...offer }}
          isBusy={false}
          onTake={() => undefined}
          onLeave={() => undefined}
        />
      </WordsProvider>,
    );

  it('says what is in it, and asks about what would take the place of something here', () => {
    const html = panel({ days: 300, first: '2025-11-01', last: '2026-11-21', parts: ['settings', 'goals'] });
    expect(textOf(html)).toContain('300 days of history, from November 1, 2025 to November 21, 2026.');
    expect(textOf(html)).toContain('Besides the history: settings and goals.');
    expect(html).toMatch(/<input type="checkbox"[^>]*checked/);
  });

  it('with a history alone asks nothing', () => {
    const html = panel({ days: 1, first: '2026-11-21', last: '2026-11-21' });
    expect(textOf(html)).toContain('One day of history: November 21, 2026.');
    expect(html).not.toContain('checkbox');
    expect(textOf(panel({}))).toContain('No days of a history.');
  });
});

describe('a file that is refused', () => {
  const faults: readonly CopyFault[] = [
    { is: 'too-large', megabytes: 32 },
    { is: 'unreadable' },
    { is: 'not-text' },
    { is: 'empty' },
    { is: 'not-json', line: 3 },
    { is: 'not-a-copy', line: 1 },
    { is: 'newer', line: 3 },
    { is: 'setting', line: 7, name: 'sittingMinutes', right: 'a whole number from 5 to 120' },
    { is: 'part', line: 4, part: 'packs' },
    { is: 'part-newer', line: 4, part: 'opinions' },
    { is: 'computer', line: 9 },
    { is: 'history-line', line: 12 },
  ];

  it.each(faults)(
    'because of %j says the line where there is one, the reason, and that nothing changed',
    (fault) => {
      const text = refusalText({ kind: 'bad-copy', fault }, english);
      expect(text).toMatch(/Nothing was changed\.$/);
      if ('line' in fault) expect(text).toContain(`Line ${fault.line}: `);
      expect(text).not.toMatch(/[{}]/);
    },
  );
});
