import { describe, expect, it } from 'vitest';
import { Notifier } from '../../../../electron/app/notifier.ts';
import type { NotificationContent, NotificationKind, Notifications } from '../../../../electron/ports.ts';
import type { Decision } from '../../../../shared/domain/decisions.ts';
import { english } from '../../../support/english.ts';
import { viewsByMode } from '../../../support/session-modes.ts';
import { buildView } from '../../../support/session-view.ts';

class FakeNotifications implements Notifications {
  readonly open = new Map<NotificationKind, NotificationContent>();
  shown = 0;

  show(kind: NotificationKind, content: NotificationContent): void {
    this.shown += 1;
    this.open.set(kind, content);
  }

  close(kind: NotificationKind): void {
    this.open.delete(kind);
  }
}

const notice: Decision = {
  at: 1470,
  sittingSeconds: 1470,
  did: 'notice',
  why: 'limit-reached',
  remainingSeconds: 30,
};
const quietNotice: Decision = {
  at: 4200,
  sittingSeconds: 4200,
  did: 'quiet-notice',
  why: 'owed-too-long',
  owedSeconds: 2700,
};
const view = (mode: string) => buildView(viewsByMode[mode]);
const owedLong = buildView({ mode: { is: 'owed', quietNotice: true } });

function begin(
  differing: { noticeNotification?: boolean; quietNotification?: boolean; demo?: boolean } = {},
) {
  const notifications = new FakeNotifications();
  const did: string[] = [];
  const preferences = { noticeNotification: true, quietNotification: true, ...differing };
  const notifier = new Notifier({
    notifications,
    preferences: () => preferences,
    translate: english,
    demo: differing.demo === true,
    openHome: () => did.push('home'),
    startBreak: () => did.push('break'),
  });
  return { notifier, notifications, did, preferences };
}

describe('the notice before a break', () => {
  it('is notified once, with the time there is', () => {
    const { notifier, notifications } = begin();
    notifier.hear([notice]);
    notifier.follow(view('notice'));
    expect(notifications.open.get('notice')).toMatchObject({ title: 'Break in 25 s', stays: false });
    notifier.follow(view('notice'));
    expect(notifications.shown).toBe(1);
  });

  it('is not notified unless the person wants it', () => {
    const { notifier, notifications } = begin({ noticeNotification: false });
    notifier.hear([notice]);
    notifier.follow(view('notice'));
    expect(notifications.shown).toBe(0);
  });

  it('goes when the break is due, or something comes between', () => {
    for (const next of ['due', 'sitting', 'away', 'paused', 'break']) {
      const { notifier, notifications } = begin();
      notifier.hear([notice]);
      notifier.follow(view('notice'));
      notifier.follow(view(next));
      expect([next, [...notifications.open.keys()]]).toEqual([next, []]);
    }
  });

  it('goes when it is switched off', () => {
    const { notifier, notifications, preferences } = begin();
    notifier.hear([notice]);
    notifier.follow(view('notice'));
    preferences.noticeNotification = false;
    notifier.follow(view('notice'));
    expect(notifications.open.size).toBe(0);
  });

  it('that came during a stall and holds no more is not notified, then or later', () => {
    const { notifier, notifications } = begin();
    notifier.hear([notice]);
    notifier.follow(view('due'));
    notifier.follow(view('notice'));
    expect(notifications.shown).toBe(0);
  });

  it('opens the window when it is clicked, and is gone', () => {
    const { notifier, notifications, did } = begin();
    notifier.hear([notice]);
    notifier.follow(view('notice'));
    notifier.clicked('notice');
    expect(did).toEqual(['home']);
    expect(notifications.open.size).toBe(0);
  });

  it('says that it is the demo’s', () => {
    const { notifier, notifications } = begin({ demo: true });
    notifier.hear([notice]);
    notifier.follow(view('notice'));
    expect(notifications.open.get('notice')?.title).toBe('Break in 25 s · demo');
  });
});

describe('the quiet notice of a break that is owed for long', () => {
  it('is notified where the person wants it, and goes with what it says', () => {
    const { notifier, notifications, did } = begin();
    notifier.hear([quietNotice]);
    notifier.follow(owedLong);
    expect(notifications.open.get('quiet-notice')?.title).toBe('A break has been waiting for a while');
    notifier.clicked('quiet-notice');
    expect(did).toEqual(['home']);

    notifier.hear([quietNotice]);
    notifier.follow(owedLong);
    notifier.follow(view('prompt'));
    expect(notifications.open.size).toBe(0);
  });

  it('is notified at the end of a pause by hand, under which nothing is said, until the card asks', () => {
    const { notifier, notifications } = begin();
    notifier.follow(view('paused'));
    notifier.hear([quietNotice]);
    notifier.follow(view('due'));
    expect([...notifications.open.keys()]).toEqual(['quiet-notice']);
    notifier.follow(view('prompt'));
    expect(notifications.open.size).toBe(0);
  });

  it('stays in the tray alone otherwise', () => {
    const { notifier, notifications } = begin({ quietNotification: false });
    notifier.hear([quietNotice]);
    notifier.follow(owedLong);
    expect(notifications.shown).toBe(0);
  });
});

describe('a card that cannot be shown', () => {
  const off = { noticeNotification: false, quietNotification: false };

  it('is stood in for by a notification that stays, and starts the break when it is clicked', () => {
    const { notifier, notifications, did } = begin(off);
    notifier.follow(view('prompt'));
    notifier.cardGivenUp();
    expect(notifications.open.get('break-without-card')).toMatchObject({
      title: 'A minute for your back',
      action: 'Start the break',
      stays: true,
    });
    notifier.clicked('break-without-card');
    expect(did).toEqual(['break']);
  });

  it('is stood in for also when it was given up before the session had followed', () => {
    const { notifier, notifications } = begin(off);
    notifier.follow(view('due'));
    notifier.cardGivenUp();
    expect(notifications.shown).toBe(0);
    notifier.follow(view('prompt'));
    expect([...notifications.open.keys()]).toEqual(['break-without-card']);
  });

  it('is stood in for once, until the question is answered', () => {
    const { notifier, notifications } = begin(off);
    notifier.follow(view('prompt'));
    notifier.cardGivenUp();
    notifier.follow(view('prompt'));
    expect(notifications.shown).toBe(1);
    notifier.follow(view('sitting'));
    expect(notifications.open.size).toBe(0);
    notifier.follow(view('prompt'));
    expect(notifications.shown).toBe(1);
  });
});
