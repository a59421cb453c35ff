import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stateSchema } from '../../../../shared/session/state-schema.ts';
import { events, outcomeOf, phaseOf, phases } from '../../../support/engine-phases.ts';

const readmePath = join(import.meta.dirname, '../../../../shared/domain/README.md');

/** The last table of the page: a row an event, a column a phase. */
function readTable(): { readonly [phase: string]: { readonly [event: string]: string } } {
  const page = readFileSync(readmePath, 'utf8');
  const rows = page
    .slice(page.indexOf('## Every event in every phase'))
    .split('\n')
    .filter((row) => row.startsWith('|') && !row.startsWith('| --'))
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const [names = [], ...body] = rows;
  const columns = names.slice(1).map((phase, index) => {
    const cells = body.map((row) => [row[0] ?? '', row[index + 1] ?? ''] as const);
    return [phase, Object.fromEntries(cells)] as const;
  });
  return Object.fromEntries(columns);
}

const table = readTable();

it('the table names every phase and every event', () => {
  expect(Object.keys(table)).toEqual(Object.keys(phases));
  for (const column of Object.values(table)) expect(Object.keys(column)).toEqual(Object.keys(events));
});

describe.each(Object.entries(phases))('%s', (phase, enter) => {
  it('is reached by its history', () => {
    const { state, rules } = enter();
    expect(phaseOf(state, rules)).toBe(phase);
  });

  it.each(Object.keys(events))('%s', (event) => {
    expect(outcomeOf(phase, event)).toBe(table[phase]?.[event]);
  });

  it.each(Object.entries(events))('%s leaves a state that can be saved', (_, happen) => {
    const session = enter();
    session.happens(happen(session.state.at));
    expect(stateSchema.safeParse(session.state).error).toBeUndefined();
  });
});
