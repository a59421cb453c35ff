import { describe, expect, it } from 'vitest';
import { FakePage, fromOwnPage } from '../support/fake-pages.ts';
import { openDoor, goalsOverview as overview, pageId } from '../support/ipc-door.ts';

const refused = (kind: string) =>
  expect.objectContaining({ ok: false, refusal: expect.objectContaining({ kind }) });

const lighter = { is: 'mark-day', date: '2026-03-02', as: 'lighter' } as const;
const sure = { is: 'set-goal', cue: null, confidence: 8 } as const;

describe('goals over the bridge', () => {
  it('are read and decided about, and answered with what holds', async () => {
    const { ask, decided } = openDoor();
    expect(await ask('goals:read', null)).toEqual({ ok: true, value: overview });
    expect(await ask('goals:act', lighter)).toEqual({ ok: true, value: overview });
    expect(decided).toEqual([lighter]);
  });

  it.each(['card', 'break'] as const)('are nothing that the %s may ask about', async (kind) => {
    const { port, senders, decided } = openDoor();
    senders.trust(new FakePage(pageId + 1), kind);
    const ask = (name: string, input: unknown) => port.ask(fromOwnPage(pageId + 1), { name, input });
    expect(await ask('goals:read', null)).toEqual(refused('untrusted-sender'));
    expect(await ask('goals:act', lighter)).toEqual(refused('untrusted-sender'));
    expect(decided).toEqual([]);
  });

  it.each([
    ['goals:read', {}],
    ['goals:act', null],
    ['goals:act', { ...sure, target: { is: 'breaks', amounts: {} } }],
    ['goals:act', { ...sure, target: { is: 'breaks', amounts: { mon: 21 } } }],
    ['goals:act', { ...sure, target: { is: 'walk', amounts: { mon: 2.5 } } }],
    ['goals:act', { ...sure, target: { is: 'walk', amounts: { someday: 5 } } }],
    ['goals:act', { ...sure, target: { is: 'strength', on: ['tue', 'tue'], at: null } }],
    ['goals:act', { ...sure, target: { is: 'strength', on: ['mon', 'wed', 'fri'], at: null } }],
    ['goals:act', { ...sure, target: { is: 'strength', on: ['tue'], at: 'evening' } }],
    ['goals:act', { ...sure, target: { is: 'weight', amounts: { mon: 5 } } }],
    ['goals:act', { ...sure, confidence: 11, target: { is: 'walk', amounts: { mon: 5 } } }],
    ['goals:act', { ...sure, setOn: '2020-01-01', target: { is: 'walk', amounts: { mon: 5 } } }],
    ['goals:act', { is: 'go-on', as: 'double' }],
    ['goals:act', { is: 'mark-day', date: 'today', as: 'sick' }],
    ['goals:act', { is: 'answer-week', answers: { pain: 'better' }, note: null }],
    ['goals:act', { is: 'answer-week', answers: { reach: 7 }, note: null }],
    ['goals:act', { is: 'answer-week', answers: {}, note: 'x'.repeat(501) }],
    ['goals:act', { is: 'add-win', text: '   ' }],
    ['goals:act', { is: 'set-wishes', wishes: Array.from({ length: 11 }, (_, index) => `wish ${index}`) }],
  ])('are refused by name when %s gets %j', async (name, input) => {
    const { ask, decided } = openDoor();
    expect(await ask(name, input)).toEqual(refused('malformed'));
    expect(decided).toEqual([]);
  });
});
