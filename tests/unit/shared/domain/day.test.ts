import { describe, expect, it } from 'vitest';
import type { LocalTime } from '../../../../shared/domain/calendar.ts';
import { Session } from '../../../support/engine-session.ts';

const on = (date: string, hour = 10): LocalTime => ({
  date,
  previousDate: '2026-03-01',
  weekday: 'mon',
  minute: hour * 60,
});
const monday = on('2026-03-02');
const tuesday = on('2026-03-03');

const skipsToday = (session: Session) =>
  session.decisions.flatMap((decision) => (decision.did === 'skipped' ? [decision.skipsToday] : [])).at(-1);
const promptAndSkip = (session: Session) => session.types(48).says({ is: 'skip' });

describe('a new day', () => {
  it('begins its counts afresh, and keeps the sitting', () => {
    const session = promptAndSkip(new Session({}, monday)).at(tuesday).types(1);
    expect(session.view).toMatchObject({
      sittingSeconds: 49,
      today: { sittingSeconds: 1, breaksSkipped: 0 },
    });
    expect(session.state.totals).toMatchObject({ sittingSeconds: 49, breaksSkipped: 1 });
  });

  it('begins once: what is skipped in it adds up', () => {
    const session = promptAndSkip(promptAndSkip(new Session({}, monday).at(tuesday)));
    expect(skipsToday(session)).toBe(2);
    const later = promptAndSkip(promptAndSkip(promptAndSkip(new Session({}, monday)).at(tuesday)));
    expect(skipsToday(later)).toBe(2);
  });

  it('does not begin again when the clock is set back over midnight and forward', () => {
    const session = promptAndSkip(new Session({}, monday).types(1).at(tuesday))
      .at(monday)
      .types(1)
      .at(tuesday);
    expect(skipsToday(promptAndSkip(session))).toBe(2);
  });
});
