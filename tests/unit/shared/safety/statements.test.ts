import { describe, expect, it } from 'vitest';
import { sourceMessages } from '../../../../shared/i18n/messages.ts';
import { sourceGroups, sourceIds } from '../../../../shared/safety/source-ids.ts';
import { sources, sourcesIn } from '../../../../shared/safety/sources.ts';
import { statementIds } from '../../../../shared/safety/statement-ids.ts';
import { generalStatements, statements, statementsOn } from '../../../../shared/safety/statements.ts';

const claims = Object.values(statements).flatMap(({ texts }) => texts);

/** What the app says about bodies on its pages of help and safety; headings and calls to act claim nothing. */
const claiming =
  /^(help\.(posture|region|therapist)|safety\.(emergency|today|therapist|stop|always|pain))\.(?!.*\b(title|action)$)/;

describe('the sources', () => {
  it.each(sourceIds)('%s is there for something that the app says or does', (id) => {
    expect(statementsOn(id)).not.toEqual([]);
  });

  it('are each shown once', () => {
    expect(sourceGroups.flatMap(sourcesIn).toSorted()).toEqual(sourceIds.toSorted());
  });

  it('are cited, not linked: no page leads out of the app', () => {
    for (const { works } of Object.values(sources)) {
      for (const { citation } of works) expect(citation).not.toMatch(/https?:|www\./);
    }
  });

  it('that are studies bear a year and a number to find them by', () => {
    const studies = Object.values(sources)
      .flatMap(({ works }) => works)
      .filter(
        ({ kind, year }) => ['review', 'trial', 'laboratory', 'observation'].includes(kind) && year !== null,
      );
    expect(studies.length).toBeGreaterThan(15);
    for (const { citation, year } of studies) {
      expect(citation).toMatch(/doi:10\.|PMID \d/);
      expect(year).toBeGreaterThanOrEqual(2000);
    }
  });

  it('never count as more than moderate where a single small trial or an opinion is all there is', () => {
    for (const { works, strength } of Object.values(sources)) {
      const kinds = new Set(works.map(({ kind }) => kind));
      if (kinds.has('review') || kinds.has('trial')) continue;
      expect(strength).not.toBe('moderate');
    }
  });
});

describe('what the app says', () => {
  it.each(Object.keys(sourceMessages).filter((key) => claiming.test(key)))(
    '%s rests on a source or is marked as general knowledge',
    (key) => {
      expect(claims.filter((claim) => claim === key)).toHaveLength(1);
    },
  );

  it('rests on one thing or the other, and all general knowledge is listed', () => {
    const onSources = sourceIds.flatMap(statementsOn);
    expect([...new Set([...onSources, ...generalStatements])].toSorted()).toEqual(statementIds.toSorted());
    expect(generalStatements.filter((id) => onSources.includes(id))).toEqual([]);
  });

  it('marks what nobody has looked up', () => {
    expect(generalStatements).toEqual(expect.arrayContaining(['stroke-signs', 'warmth-rules', 'parked']));
  });
});
