import { describe, expect, it } from 'vitest';
import { createHandlers } from '../../electron/ipc/handlers.ts';
import { registerRequests } from '../../electron/ipc/register.ts';
import { TrustedSenders } from '../../electron/ipc/trusted-senders.ts';
import type { GoalAction } from '../../shared/goals/actions.ts';
import { silentLog } from '../support/fake-machine.ts';
import { FakePage, FakeRequestPort, fromOwnPage } from '../support/fake-pages.ts';
import { unusedGoals } from '../support/goals.ts';
import { buildSnapshot } from '../support/session-view.ts';
import { buildSettings } from '../support/settings-snapshot.ts';

const homeId = 7;
const overview = unusedGoals.overview();

/** A door with a home window before it, and what came through about goals. */
function openDoor() {
  const decided: GoalAction[] = [];
  const senders = new TrustedSenders();
  senders.trust(new FakePage(homeId), 'home');
  const port = new FakeRequestPort();
  const reply = { ok: true, value: buildSettings() } as const;
  const handlers = createHandlers({
    session: { snapshot: () => buildSnapshot(), act: () => buildSnapshot() },
    settings: { snapshot: () => buildSettings(), update: () => reply, reset: () => reply },
    history: { read: () => ({ days: [], events: [] }) },
    app: { restart: () => undefined },
    goals: {
      overview: () => overview,
      act: (action) => {
        decided.push(action);
        return overview;
      },
    },
  });
  registerRequests(port, { senders, handlers, log: silentLog });
  const askFrom = (id: number, name: string, input: unknown) => port.ask(fromOwnPage(id), { name, input });
  return { senders, askFrom, ask: (name: string, input: unknown) => askFrom(homeId, name, input), decided };
}

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
    const { senders, askFrom, decided } = openDoor();
    senders.trust(new FakePage(homeId + 1), kind);
    expect(await askFrom(homeId + 1, 'goals:read', null)).toEqual(refused('untrusted-sender'));
    expect(await askFrom(homeId + 1, 'goals:act', lighter)).toEqual(refused('untrusted-sender'));
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
