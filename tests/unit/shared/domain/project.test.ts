import { describe, expect, it } from 'vitest';
import { Session } from '../../../support/engine-session.ts';

const monday = { date: '2026-03-02', previousDate: '2026-03-01', weekday: 'mon', minute: 600 } as const;

describe('what is shown', () => {
  it('at the first launch the person is awaited', () => {
    expect(new Session().view).toMatchObject({
      mode: { is: 'away', because: 'starting' },
      sittingSeconds: 0,
      remainingSeconds: 40,
      sittingLimitSeconds: 40,
      actions: ['start-break', 'pause', 'stand'],
    });
  });

  it('sitting counts up and the next break comes nearer', () => {
    expect(new Session().types(25).view).toMatchObject({
      mode: { is: 'sitting' },
      sittingSeconds: 25,
      remainingSeconds: 15,
      estimated: false,
      nextBreak: { kind: 'short', plannedSeconds: 20 },
      today: { sittingSeconds: 25, longestSittingSeconds: 25 },
    });
  });

  it('the last seconds before a break are a notice, from the second the notice is given', () => {
    expect(new Session().types(29).view.mode).toEqual({ is: 'sitting' });
    expect(new Session().types(30).view.mode).toEqual({ is: 'notice' });
  });

  it('no notice is shown before a snoozed break, nor while a reason holds it back', () => {
    const snoozed = new Session().types(48).says({ is: 'snooze' }).types(10);
    expect(snoozed.view).toMatchObject({ mode: { is: 'sitting' }, remainingSeconds: 5 });
    const inMeeting = new Session().types(5).says({ is: 'busy', because: 'meeting' }).types(30);
    expect(inMeeting.view.mode).toEqual({ is: 'sitting' });
  });

  it('a break that waits for a gap is due, with nothing left', () => {
    expect(new Session().types(43).view).toMatchObject({ mode: { is: 'due' }, remainingSeconds: 0 });
  });

  it('a break that a meeting holds back is owed, and says so quietly once it has been for long', () => {
    const owed = new Session({ maxDeferSeconds: 30 })
      .types(5)
      .says({ is: 'busy', because: 'meeting' })
      .types(36);
    expect(owed.view.mode).toEqual({ is: 'owed', quietNotice: false });
    expect(owed.types(30).view.mode).toEqual({ is: 'owed', quietNotice: true });
  });

  it('a reason that comes while a break waits makes it owed before anything is said about it', () => {
    const due = new Session().types(42).says({ is: 'busy', because: 'meeting' });
    expect(due.view.mode).toEqual({ is: 'owed', quietNotice: false });
  });

  it('an open prompt says what is offered, and counts as the next break', () => {
    expect(new Session().types(48).view).toMatchObject({
      mode: { is: 'prompt', kind: 'short', plannedSeconds: 20 },
      nextBreak: { kind: 'short', plannedSeconds: 20 },
      actions: ['start-break', 'snooze', 'skip', 'dismiss', 'pause', 'stand'],
    });
  });

  it('a prompt offers no snooze and no skip that would be refused', () => {
    const withoutSnooze = new Session({ maxSnoozes: 0 }).types(48).view.actions;
    expect(withoutSnooze).toEqual(['start-break', 'skip', 'dismiss', 'pause', 'stand']);
    const withoutSkip = new Session({ maxSkips: 0 }, monday).types(48).view.actions;
    expect(withoutSkip).toEqual(['start-break', 'snooze', 'dismiss', 'pause', 'stand']);
  });

  it('a limit of skips a day means nothing where there is no calendar', () => {
    expect(new Session({ maxSkips: 0 }).types(48).view.actions).toContain('skip');
  });

  it('a skip that is left today is offered', () => {
    expect(new Session({ maxSkips: 1 }, monday).types(48).view.actions).toContain('skip');
  });

  it('a break shows how far it has come and how to end or pause it', () => {
    const onBreak = new Session()
      .types(48)
      .says({ is: 'start-break', kind: 'walk', plannedSeconds: 50 })
      .rests(7);
    expect(onBreak.view).toMatchObject({
      mode: { is: 'break', kind: 'walk', plannedSeconds: 50, ranSeconds: 7, paused: false },
      nextBreak: { kind: 'walk', plannedSeconds: 50 },
      actions: ['finish-break', 'pause-break', 'pause', 'stand'],
    });
    onBreak.says({ is: 'pause-break' }).rests(5);
    expect(onBreak.view).toMatchObject({
      mode: { is: 'break', ranSeconds: 7, paused: true },
      actions: ['finish-break', 'resume-break', 'pause', 'stand'],
    });
  });

  it('after a break the person is awaited, whatever the silence', () => {
    const after = new Session().types(48).says({ is: 'start-break' }).rests(30);
    expect(after.view.mode).toEqual({ is: 'away', because: 'after-break' });
  });

  it('away says why: silence, a locked screen, a sleeping machine', () => {
    expect(new Session().types(5).rests(13).view.mode).toEqual({ is: 'away', because: 'silence' });
    const locked = new Session().types(5).says({ is: 'lock' });
    expect(locked.view.mode).toEqual({ is: 'away', because: 'locked' });
    expect(locked.says({ is: 'suspend' }).view.mode).toEqual({ is: 'away', because: 'asleep' });
  });

  it('no break is offered while locked or asleep', () => {
    expect(new Session().types(5).says({ is: 'lock' }).view.actions).toEqual(['pause', 'stand']);
    expect(new Session().types(5).says({ is: 'suspend' }).view.actions).toEqual(['pause', 'stand']);
  });

  it('standing shows as standing until the machine is locked or sleeps', () => {
    const standing = new Session().types(5).says({ is: 'stand' });
    expect(standing.view).toMatchObject({
      mode: { is: 'standing' },
      actions: ['start-break', 'pause', 'sit'],
    });
    expect(standing.says({ is: 'lock' }).view.mode).toEqual({ is: 'away', because: 'locked' });
    const asleep = new Session().types(5).says({ is: 'stand' }).says({ is: 'suspend' });
    expect(asleep.view.mode).toEqual({ is: 'away', because: 'asleep' });
  });

  it('a manual pause shows what is left of it, and whether a break is owed', () => {
    const paused = new Session().types(5).says({ is: 'pause', seconds: 60 }).types(20);
    expect(paused.view).toMatchObject({
      mode: { is: 'paused', leftSeconds: 40, owed: false },
      actions: ['start-break', 'unpause', 'stand'],
    });
    expect(paused.types(20).view.mode).toEqual({ is: 'paused', leftSeconds: 20, owed: true });
  });

  it('a pause without an end has nothing left to count down', () => {
    const paused = new Session().types(5).says({ is: 'pause', seconds: null });
    expect(paused.view.mode).toEqual({ is: 'paused', leftSeconds: null, owed: false });
  });

  it('a pause that ended while nothing ticked has nothing left, not less', () => {
    const paused = new Session().types(5).says({ is: 'pause', seconds: 3 });
    paused.happens({ type: 'tick', to: 15, inputAt: 14, local: null });
    expect(paused.view.mode).toMatchObject({ leftSeconds: 0 });
  });

  it('the question whether somebody is there counts down its five minutes', () => {
    const asked = new Session().types(5).says({ is: 'present', because: 'call' }).rests(88);
    expect(asked.view).toMatchObject({
      mode: { is: 'asked-still-there', answerWithinSeconds: 292 },
      actions: ['still-here', 'start-break', 'pause', 'stand'],
    });
  });

  it('off-hours show as such, also with a break due or owed, as nothing will ask for it', () => {
    const closed = { workingHours: { tue: [{ from: 0, to: 1440 }] } };
    expect(new Session(closed, monday).types(5).view.mode).toEqual({ is: 'off-hours' });
    expect(new Session({ workingHours: null }, monday).types(5).view.mode).toEqual({ is: 'sitting' });
    const open = { workingHours: { mon: [{ from: 0, to: 1440 }] } };
    const tuesday = { ...monday, date: '2026-03-03', previousDate: '2026-03-02', weekday: 'tue' } as const;
    const due = new Session(open, monday).types(41);
    expect(due.view.mode).toEqual({ is: 'due' });
    expect(due.at(tuesday).types(5).view.mode).toEqual({ is: 'off-hours' });
    const owed = new Session(open, monday).says({ is: 'busy', because: 'meeting' });
    expect(owed.types(45).view.mode).toMatchObject({ is: 'owed' });
    expect(owed.at(tuesday).types(5).view.mode).toEqual({ is: 'off-hours' });
  });

  it('a prompt says how long it stays once it was seen, and nothing of that before', () => {
    const calm = { patienceSeconds: 30 };
    const unseen = new Session(calm).types(40).rests(3).view.mode;
    expect(unseen).toMatchObject({ is: 'prompt', patience: null });
    const seen = new Session(calm).types(40).rests(3).types(5);
    expect(seen.view.mode).toMatchObject({ is: 'prompt', patience: { leftSeconds: 25, ofSeconds: 30 } });
    expect(seen.types(10).view.mode).toMatchObject({ patience: { leftSeconds: 15, ofSeconds: 30 } });
  });

  it('a figure is marked as estimated in what is decided, while it is', () => {
    const figures = (session: Session) => session.decisions.map((each) => [each.did, 'estimated' in each]);
    expect(figures(new Session().types(41))).toContainEqual(['due', false]);
    expect(figures(new Session().types(5).says({ is: 'idle-unknown' }).rests(60))).toContainEqual([
      'due',
      true,
    ]);
    const locked = new Session().types(5).says({ is: 'idle-unknown' }).says({ is: 'lock' }).rests(20);
    expect(figures(locked)).toContainEqual(['ledger-cleared', false]);
  });

  it('an estimate is marked as one', () => {
    expect(new Session().types(5).says({ is: 'idle-unknown' }).view.estimated).toBe(true);
  });

  it('the next break is long when the next taken one is the second of two', () => {
    const everyOther = { longBreakEvery: 2 };
    const taken = new Session(everyOther).types(48).says({ is: 'start-break' }).rests(21).types(1);
    expect(taken.view.nextBreak).toEqual({ kind: 'long', plannedSeconds: 30 });
  });
});
