import { describe, expect, it } from 'vitest';
import type { LocalTime } from '../../../../shared/domain/calendar.ts';
import { Session } from '../../../support/engine-session.ts';

const decided = (session: Session, did: string) =>
  session.decisions.filter((decision) => decision.did === did);
const limitWhys = (session: Session) =>
  session.decisions
    .filter(({ did }) => ['notice', 'due', 'prompt'].includes(did))
    .map(({ did, why }) => `${did} (${why})`);

describe('a break says why it comes', () => {
  it('because the limit is reached', () => {
    expect(limitWhys(new Session().types(48))).toEqual([
      'notice (limit-reached)',
      'due (limit-reached)',
      'prompt (limit-reached)',
    ]);
  });

  it('because a snooze is over, without a notice', () => {
    const session = new Session().types(48).says({ is: 'snooze' }).types(22);
    expect(limitWhys(session).slice(3)).toEqual(['due (snooze-over)', 'prompt (snooze-over)']);
  });

  it('because a skip is over, with a notice', () => {
    const session = new Session().types(48).says({ is: 'skip' }).types(48);
    expect(limitWhys(session).slice(3)).toEqual([
      'notice (skip-over)',
      'due (skip-over)',
      'prompt (skip-over)',
    ]);
  });

  it('because of the limit again, where a rest has paid for more than the snooze asked', () => {
    const session = new Session().types(48).says({ is: 'snooze' }).says({ is: 'lock' }).rests(10);
    session.says({ is: 'unlock' }).types(25);
    expect(limitWhys(session).slice(3)).toEqual(['notice (limit-reached)', 'due (limit-reached)']);
  });
});

describe('a prompt says what it took for a gap', () => {
  it('the calm after the last input', () => {
    const [prompt] = decided(new Session().types(41).rests(3), 'prompt');
    expect(prompt).toMatchObject({ at: 43, after: 'gap', waitedSeconds: 3 });
  });

  it('the end of its wait', () => {
    const [prompt] = decided(new Session().types(48), 'prompt');
    expect(prompt).toMatchObject({ at: 46, after: 'wait', waitedSeconds: 6 });
  });
});

describe('an owed break names what holds it back', () => {
  const owedWhy = (session: Session) => decided(session.types(40), 'owed').map(({ why }) => why);

  it('a reason of the world, or several in the order they came', () => {
    const meeting = () => new Session().types(5).says({ is: 'busy', because: 'meeting' });
    expect(owedWhy(meeting())).toEqual(['meeting']);
    expect(owedWhy(meeting().says({ is: 'busy', because: 'presenting' }))).toEqual(['meeting+presenting']);
  });

  it('the pause of the person', () => {
    const paused = () => new Session().types(5).says({ is: 'pause', seconds: null });
    expect(owedWhy(paused())).toEqual(['paused']);
    expect(owedWhy(paused().says({ is: 'busy', because: 'meeting' }))).toEqual(['meeting+paused']);
  });

  it('the same reason told twice is one', () => {
    const twice = new Session()
      .types(5)
      .says({ is: 'busy', because: 'app' })
      .says({ is: 'busy', because: 'app' });
    expect(owedWhy(twice)).toEqual(['app']);
    expect(twice.says({ is: 'free', because: 'app' }).rests(11).view.mode.is).not.toBe('owed');
  });
});

describe('leaving a prompt', () => {
  it('is told in the order in which it is understood', () => {
    const session = new Session().types(41).rests(3 + 12);
    expect(session.decisions.slice(-4)).toMatchObject([
      { did: 'prompt-closed', why: 'left', at: 55 },
      { did: 'away', why: 'left', since: 43 },
      { did: 'break-finished', why: 'left', kind: 'short', taken: true, ranSeconds: 12, plannedSeconds: 20 },
      { did: 'ledger-cleared', why: 'break-taken', heldSeconds: 43 },
    ]);
  });
});

describe('a reset', () => {
  const at = (date: string, minute: number): LocalTime => ({
    date,
    previousDate: '2026-03-01',
    weekday: 'mon',
    minute,
  });
  const withReset = (date: string, minute: number) =>
    new Session({ resetAtMinute: 900 }, at(date, minute)).types(1);

  it('is the next break once its minute has come', () => {
    expect(withReset('2026-03-02', 899).view.nextBreak.kind).toBe('short');
    const owed = withReset('2026-03-02', 899).at(at('2026-03-02', 900)).types(1);
    expect(owed.view.nextBreak).toEqual({ kind: 'reset', plannedSeconds: 300 });
  });

  it('of a day that is over is no longer owed', () => {
    const session = withReset('2026-03-02', 899).at(at('2026-03-02', 901)).types(1);
    expect(session.at(at('2026-03-03', 10)).types(1).view.nextBreak.kind).toBe('short');
  });
});
