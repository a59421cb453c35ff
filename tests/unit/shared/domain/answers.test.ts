import { describe, expect, it } from 'vitest';
import type { Line } from '../../../../shared/domain/events.ts';
import { phases } from '../../../support/engine-phases.ts';
import { Session } from '../../../support/engine-session.ts';

const monday = { date: '2026-03-02', previousDate: '2026-03-01', weekday: 'mon', minute: 600 } as const;
const prompted = (rules = {}) => new Session(rules).types(48);

/** What was decided by this line alone. */
function saidBy(session: Session, line: Line) {
  const before = session.decisions.length;
  return session.says(line).decisions.slice(before);
}

describe('a refusal names the answer and why', () => {
  it.each([
    ['break', 'start-break', 'on-break'],
    ['locked', 'start-break', 'locked'],
    ['asleep', 'start-break', 'asleep'],
    ['sitting', 'snooze', 'no-prompt'],
    ['due', 'skip', 'no-prompt'],
    ['break', 'dismiss', 'no-prompt'],
    ['prompt', 'finish-break', 'no-break'],
    ['sitting', 'pause-break', 'no-break'],
    ['after break', 'resume-break', 'no-break'],
    ['paused break', 'pause-break', 'already-paused'],
    ['break', 'resume-break', 'not-paused'],
    ['sitting', 'still-here', 'nothing-asked'],
  ] as const)('%s: %s is refused (%s)', (phase, is, why) => {
    const session = phases[phase]?.() ?? new Session();
    const before = session.view;
    expect(saidBy(session, { is })).toMatchObject([{ did: 'refused', what: is, why }]);
    expect(session.view).toEqual(before);
  });

  it('a snooze beyond the limit, with the prompt left open', () => {
    const session = prompted({ maxSnoozes: 0 });
    expect(saidBy(session, { is: 'snooze' })).toMatchObject([
      { did: 'refused', what: 'snooze', why: 'snooze-limit' },
    ]);
    expect(session.view.mode.is).toBe('prompt');
  });

  it('a skip beyond the limit of the day', () => {
    const session = new Session({ maxSkips: 1 }, monday).types(48).says({ is: 'skip' }).types(48);
    expect(session.view.mode.is).toBe('prompt');
    expect(saidBy(session, { is: 'skip' })).toMatchObject([
      { did: 'refused', what: 'skip', why: 'skip-limit' },
    ]);
  });

  it('an answer to an app that is closed is not even refused', () => {
    expect(saidBy(new Session().says({ is: 'quit' }), { is: 'snooze' })).toEqual([]);
  });
});

describe('starting a break', () => {
  it('from a prompt closes it and takes what it offered', () => {
    expect(saidBy(prompted(), { is: 'start-break' })).toMatchObject([
      { did: 'prompt-closed', why: 'started' },
      { did: 'break-started', why: 'prompt', kind: 'short', plannedSeconds: 20 },
    ]);
  });

  it('unasked takes the kind that is next', () => {
    expect(saidBy(new Session({ longBreakEvery: 1 }).types(5), { is: 'start-break' })).toMatchObject([
      { did: 'break-started', why: 'asked', kind: 'long', plannedSeconds: 30 },
    ]);
  });

  it('of a kind of its own has that kind and its length', () => {
    expect(saidBy(prompted(), { is: 'start-break', kind: 'walk' })).toMatchObject([
      { did: 'prompt-closed' },
      { did: 'break-started', kind: 'walk', plannedSeconds: 300 },
    ]);
    expect(saidBy(prompted(), { is: 'start-break', kind: 'reset' })).toMatchObject([
      { did: 'prompt-closed' },
      { did: 'break-started', kind: 'reset', plannedSeconds: 300 },
    ]);
  });

  it('with a length of its own has that length', () => {
    expect(saidBy(prompted(), { is: 'start-break', plannedSeconds: 33 })).toMatchObject([
      { did: 'prompt-closed' },
      { did: 'break-started', kind: 'short', plannedSeconds: 33 },
    ]);
  });

  it('a prompt keeps the length it was opened with, whatever the settings say since', () => {
    const changed = new Session({ breakSeconds: 50 });
    changed.state = prompted().state;
    expect(saidBy(changed, { is: 'start-break', kind: 'short' })).toMatchObject([
      { did: 'prompt-closed' },
      { did: 'break-started', plannedSeconds: 20 },
    ]);
  });
});

describe('snoozing', () => {
  it('is further sitting of the usual length, or of the one given', () => {
    expect(saidBy(prompted(), { is: 'snooze' })).toMatchObject([
      { did: 'prompt-closed', why: 'snoozed' },
      { did: 'snoozed', why: 'asked', minutes: 0.25 },
    ]);
    expect(prompted().says({ is: 'snooze' }).view.remainingSeconds).toBe(15);
    expect(prompted().says({ is: 'snooze', seconds: 25 }).view.remainingSeconds).toBe(25);
  });

  it('asked for as often as allowed is then refused', () => {
    const session = prompted({ maxSnoozes: 2 })
      .says({ is: 'snooze' })
      .types(22)
      .says({ is: 'snooze' })
      .types(22);
    expect(session.view.mode.is).toBe('prompt');
    expect(saidBy(session, { is: 'snooze' })).toMatchObject([{ did: 'refused', why: 'snooze-limit' }]);
  });

  it('dismissing is never refused, and does not use up what may be asked for', () => {
    const session = prompted({ maxSnoozes: 1 });
    expect(saidBy(session, { is: 'dismiss' })).toMatchObject([
      { did: 'prompt-closed', why: 'dismissed' },
      { did: 'snoozed', why: 'dismissed', minutes: 0.25 },
    ]);
    expect(session.types(22).view.actions).toContain('snooze');
  });

  it('each snooze so far doubles the wait of the next dismissal, up to a sitting', () => {
    const waits = [0, 0, 0].reduce<{ readonly session: Session; readonly waits: readonly number[] }>(
      ({ session, waits: before }) => {
        const wait = session.says({ is: 'dismiss' }).view.remainingSeconds;
        return { session: session.types(wait + 7), waits: [...before, wait] };
      },
      { session: prompted(), waits: [] },
    ).waits;
    expect(waits).toEqual([15, 30, 40]);
  });

  it('a dismissal never waits longer than a sitting, however short that is', () => {
    const session = new Session({ sittingSeconds: 10 }).types(18);
    expect(session.says({ is: 'dismiss' }).view.remainingSeconds).toBe(10);
  });
});

describe('skipping', () => {
  it('counts for the day, and sets the next break a sitting away', () => {
    const session = new Session({}, monday).types(48);
    expect(saidBy(session, { is: 'skip' })).toMatchObject([
      { did: 'prompt-closed', why: 'skipped' },
      { did: 'skipped', why: 'asked', skipsToday: 1, sittingSeconds: 48 },
    ]);
    expect(session.view).toMatchObject({ remainingSeconds: 40, today: { breaksSkipped: 1, breaksTaken: 0 } });
    expect(saidBy(session.types(48), { is: 'skip' })).toMatchObject([{}, { did: 'skipped', skipsToday: 2 }]);
  });

  it('is never limited where there is no calendar to count days by', () => {
    expect(saidBy(prompted({ maxSkips: 0 }), { is: 'skip' }).map(({ did }) => did)).toContain('skipped');
  });

  it('gives the snoozes back, and their doubling begins anew', () => {
    const session = prompted({ maxSnoozes: 1 })
      .says({ is: 'snooze' })
      .types(22)
      .says({ is: 'skip' })
      .types(47);
    expect(session.view.actions).toContain('snooze');
    expect(session.says({ is: 'dismiss' }).view.remainingSeconds).toBe(15);
  });

  it('the break after a skip says that it is', () => {
    const due = prompted().says({ is: 'skip' }).types(41).decisions.at(-1);
    expect(due).toMatchObject({ did: 'due', why: 'skip-over' });
  });
});

describe('an answer shows that somebody is there', () => {
  const call = () => new Session().types(5).says({ is: 'present', because: 'call' }).rests(75);

  it('so it is not asked about for two sittings more', () => {
    expect(call().rests(6).view.mode.is).toBe('asked-still-there');
    expect(call().says({ is: 'still-here' }).rests(6).view.mode.is).not.toBe('asked-still-there');
  });

  it('but not where the screen is locked', () => {
    const { proofAt } = new Session().types(5).says({ is: 'lock' }).rests(3).says({ is: 'dismiss' }).state;
    expect(proofAt).toBe(5);
  });
});

describe('pausing a break', () => {
  it('stops its plan, and going on resumes it', () => {
    const session = prompted().says({ is: 'start-break' }).rests(5).says({ is: 'pause-break' }).rests(30);
    expect(session.view.mode).toMatchObject({ is: 'break', ranSeconds: 5, paused: true });
    session.says({ is: 'resume-break' }).rests(5);
    expect(session.view.mode).toMatchObject({ is: 'break', ranSeconds: 10, paused: false });
  });
});

describe('finishing a break', () => {
  const finishedAfter = (seconds: number) =>
    saidBy(prompted().says({ is: 'start-break' }).rests(seconds), { is: 'finish-break' });

  it('is taken from half of its plan on', () => {
    expect(finishedAfter(10)).toMatchObject([
      { did: 'break-finished', why: 'finished', taken: true, ranSeconds: 10, plannedSeconds: 20 },
      { did: 'ledger-cleared', why: 'break-taken', heldSeconds: 48 },
    ]);
  });

  it('by itself, when its plan has run, is completed', () => {
    const session = prompted().says({ is: 'start-break' }).rests(21);
    expect(session.decisions).toContainEqual(
      expect.objectContaining({
        did: 'break-finished',
        at: 68,
        why: 'completed',
        taken: true,
        ranSeconds: 20,
      }),
    );
  });

  it('is cut short before, and counts as a snooze', () => {
    expect(finishedAfter(9)).toMatchObject([
      { did: 'break-finished', why: 'finished', taken: false, ranSeconds: 9 },
      { did: 'snoozed', why: 'cut-short', minutes: 0.25 },
    ]);
  });
});
