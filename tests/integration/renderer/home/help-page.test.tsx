import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { WordsProvider } from '../../../../renderer/bridge/words.tsx';
import { LicenceList } from '../../../../renderer/home/about/licence-list.tsx';
import { HelpPage } from '../../../../renderer/home/help/help-page.tsx';
import { NumbersNote } from '../../../../renderer/home/help/numbers-note.tsx';
import { type HelpTopic, helpTopics } from '../../../../renderer/home/help/topics.ts';
import { Navigation } from '../../../../renderer/home/navigation.tsx';
import { exercises } from '../../../../shared/routines/catalogue.ts';
import { contentParts } from '../../../../shared/safety/content-parts.ts';
import { emergencyNumberOf } from '../../../../shared/safety/emergency-numbers.ts';
import { sourceIds, strengths } from '../../../../shared/safety/source-ids.ts';
import { sources } from '../../../../shared/safety/sources.ts';
import { statementIds } from '../../../../shared/safety/statement-ids.ts';
import { warningTiers } from '../../../../shared/safety/warning-signs.ts';
import { english } from '../../../support/english.ts';
import { createFakeBridge } from '../../../support/fake-bridge.ts';
import { renderWith, textOf } from '../../../support/render-home.tsx';
import { testWords } from '../../../support/words.ts';

const render = (node: ReactNode): string =>
  renderToString(<WordsProvider words={testWords}>{node}</WordsProvider>);
const rendered = async (topic: HelpTopic | null): Promise<string> =>
  renderWith(createFakeBridge(), (client) => <HelpPage topic={topic} returnedFrom={null} client={client} />);
const pages = new Map(
  await Promise.all([null, ...helpTopics].map(async (topic) => [topic, await rendered(topic)] as const)),
);
const renderTopic = (topic: HelpTopic | null): string => pages.get(topic) ?? '';

const decode = (html: string): string => textOf(html).replaceAll('&#x27;', "'").replaceAll('&amp;', '&');
const headingRanks = (html: string): readonly number[] =>
  [...html.matchAll(/<h([1-6])/g)].map(([, rank]) => Number(rank));

describe('the list of topics', () => {
  it('leads to every topic, and says of each what it holds', () => {
    const html = renderTopic(null);
    for (const topic of helpTopics) {
      expect(html).toContain(`href="#help/${topic}"`);
      expect(decode(html)).toContain(english(`help.topic.${topic}.lead`));
    }
  });

  it('says what the content is, and is not', () => {
    expect(decode(renderTopic(null))).toContain('does not replace a qualified professional');
  });
});

describe.each(helpTopics)('the topic %s', (topic) => {
  const html = renderTopic(topic);

  it('nests its headings without a gap, below the one of the page', () => {
    const ranks = headingRanks(html);
    expect(ranks[0]).toBe(2);
    for (const [index, rank] of ranks.entries()) {
      expect(rank).toBeLessThanOrEqual((ranks[index - 1] ?? 1) + 1);
    }
  });

  it('leads nowhere but to pages of this window', () => {
    const addresses = [...html.matchAll(/href="([^"]*)"/g)].map(([, address]) => address);
    for (const address of addresses) expect(address).toMatch(/^#help(\/[a-z-]+)?$/);
  });

  it('gives no two things the same id, and holds no inline style or script', () => {
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(html).not.toMatch(/ style=|<style|<script/);
  });
});

// What Unhunch is itself is no advice to be checked.
it.each(helpTopics.filter((topic) => topic !== 'about'))(
  'the topic %s says that nobody has reviewed it yet, and when its sources were read',
  (topic) => {
    const text = decode(renderTopic(topic));
    expect(text).toMatch(/Not yet reviewed by a physiotherapist[.:]/);
    expect(text).toContain('November 25, 2026');
  },
);

describe('about Unhunch', () => {
  it('says what becomes of what it knows, before anything is fetched', () => {
    const text = decode(renderTopic('about'));
    expect(text).toContain('What it knows stays on this computer');
    expect(text).toContain('no account, no server');
    expect(text).toContain(english('about.loading'));
    expect(text).toContain(english('about.licences.loading'));
  });

  it('lists every part with its licence, and its whole text where there is one', () => {
    const licences = [
      { name: 'Electron', version: '', identifier: 'MIT', text: 'Permission is hereby granted' },
      { name: 'x11', version: '4.2.2', identifier: null, text: 'Do as you like' },
      { name: 'bare', version: '1.0.0', identifier: 'ISC', text: null },
    ];
    const html = render(<LicenceList licences={licences} />);
    expect(decode(html)).toBe(
      'Electron MIT Permission is hereby granted x11 4.2.2 see its text Do as you like bare 1.0.0 ISC',
    );
    expect(html.match(/<details/g)).toHaveLength(2);
  });
});

describe('the warning signs', () => {
  it('are all there, with the stop rule, and ask where the person is', () => {
    const text = decode(renderTopic('signs'));
    for (const sign of warningTiers.flatMap(({ signs }) => signs)) expect(text).toContain(english(sign));
    expect(text).toContain('Call your local emergency number now');
    expect(text).toContain(english('safety.country.question'));
    expect(text).toContain(english('safety.stop.title'));
  });

  it('say where the numbers of the country come from, and when they were checked', () => {
    const numbers = emergencyNumberOf('AT');
    if (numbers === null) throw new Error('Austria has numbers');
    const text = decode(render(<NumbersNote numbers={numbers} />));
    expect(text).toMatch(/Numbers checked on November \d+, 2026\. Source: European Union, .* and /);
  });
});

describe('seeing a therapist or doctor', () => {
  it('says when, what happens there, and what to bring', () => {
    const text = decode(renderTopic('therapist'));
    for (const sign of warningTiers[2].signs) expect(text).toContain(english(sign));
    expect(text).toMatch(/A look at you first.*Exercise made for you.*Hands-on care.*A plan/);
    expect(text).toMatch(/how long you sit.*What eases it and what makes it worse.*Your goal/);
  });
});

describe('posture and pain', () => {
  const html = renderTopic('posture');

  it('offers the three regions of the spine to choose from, by keyboard too', () => {
    const radios = [...html.matchAll(/<input[^>]*type="radio"[^>]*>/g)].map(([radio]) => radio);
    expect(radios).toHaveLength(3);
    expect(decode(html)).toMatch(/Neck.*Between the shoulder blades.*Low back/);
  });

  it('begins between the shoulder blades, says in words what the drawing marks, and leads to the signs', () => {
    expect(html).toContain('aria-label="A back seen from behind. Marked: Between the shoulder blades."');
    expect(decode(html)).toContain('not yet checked, please have it checked before you exercise.');
    const panel = html.slice(html.indexOf('body-map-text'));
    expect(panel).toContain('href="#help/signs"');
  });

  it('asks drivers to park first', () => {
    expect(decode(html)).toContain('exercise when you are parked, out of traffic');
  });
});

describe('when to ask first', () => {
  it('names every exercise that wants advice first, beside what it is about', () => {
    const text = decode(renderTopic('ask-first'));
    for (const { askFirst, texts } of Object.values(exercises)) {
      if (askFirst.length > 0) expect(text).toContain(english(texts.name));
    }
    expect(text).toContain('a frozen shoulder Before: Doorway chest stretch');
  });
});

describe('the sources', () => {
  const text = decode(renderTopic('sources'));

  it('are all there, with what each found, what limits it, and where to find it', () => {
    for (const id of sourceIds) {
      expect(text).toContain(english(`source.${id}.found`));
      expect(text).toContain(english(`source.${id}.limits`));
      for (const { citation } of sources[id].works) expect(text).toContain(citation);
    }
  });

  it('are marked by how sure they are, and the marks are explained', () => {
    for (const strength of strengths) {
      expect(text).toContain(english(`source.strength.${strength}.text`));
    }
    expect(text).toMatch(/Walking between spells of sitting Weak evidence/);
  });

  it('say of every part of the content that nobody has reviewed it yet', () => {
    const names = contentParts.map((part) => english(`help.part.${part}`));
    const list = new Intl.ListFormat('en').format(names);
    expect(text).toContain(`Not yet reviewed by a physiotherapist: ${list}.`);
  });

  it('are followed by all that the app says', () => {
    for (const id of statementIds) expect(text).toContain(english(`statement.${id}`));
  });
});

describe('the way about', () => {
  it('marks Help while one of its topics is open, as the part in which one is', () => {
    const html = render(<Navigation place={{ page: 'help', topic: 'sources' }} />);
    expect(html).toMatch(
      /<a href="#help" aria-current="true"><svg[^>]*aria-hidden="true".*?<\/svg>Help<\/a>/,
    );
    expect(html.match(/aria-current/g)).toHaveLength(1);
  });

  it('marks the list of topics as the page itself', () => {
    const html = render(<Navigation place={{ page: 'help', topic: null }} />);
    expect(html).toMatch(/<a href="#help" aria-current="page">.*?Help<\/a>/);
  });
});
