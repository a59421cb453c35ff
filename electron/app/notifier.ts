import { assertNever } from '../../shared/assert-never.ts';
import type { Decision } from '../../shared/domain/decisions.ts';
import type { Mode, SessionView } from '../../shared/domain/view.ts';
import { formatTimeLeft } from '../../shared/i18n/duration.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { Preferences } from '../../shared/settings/preferences.ts';
import type { NotificationKind, Notifications } from '../ports.ts';

export type NotifierParts = {
  readonly notifications: Notifications;
  readonly preferences: () => Pick<Preferences, 'noticeNotification' | 'quietNotification'>;
  readonly translate: Translate;
  readonly demo: boolean;
  readonly openHome: () => void;
  readonly startBreak: () => void;
};

/** Whether what a notification of this kind says is true now. */
function holds(kind: NotificationKind, mode: Mode): boolean {
  switch (kind) {
    case 'notice':
      return mode.is === 'notice';
    // A pause may have ended meanwhile: the break that waited through it is still to come.
    case 'quiet-notice':
      return (mode.is === 'owed' && mode.quietNotice) || mode.is === 'due';
    case 'break-without-card':
      return mode.is === 'prompt';
    default:
      return assertNever(kind, 'notification');
  }
}

/**
 * Decides what is notified. The notices follow the engine's decisions, so that each comes once; the break without a
 * card stands in for a window that cannot be shown. A notification goes when what it says no longer holds.
 */
export class Notifier {
  readonly #parts: NotifierParts;
  readonly #open = new Set<NotificationKind>();
  #view: SessionView | null = null;
  #decided: readonly NotificationKind[] = [];
  #isCardGivenUp = false;

  constructor(parts: NotifierParts) {
    this.#parts = parts;
  }

  /** What was decided since the last call; what is made of it is seen when the view follows. */
  hear(decisions: readonly Decision[]): void {
    const kinds = decisions.map(({ did }) => did).filter((did) => did === 'notice' || did === 'quiet-notice');
    this.#decided = [...this.#decided, ...kinds];
  }

  follow(view: SessionView): void {
    this.#view = view;
    for (const kind of [...this.#open]) if (!this.#isWanted(kind, view)) this.#close(kind);
    for (const kind of this.#decided) if (this.#isWanted(kind, view)) this.#show(kind, view);
    this.#decided = [];
    if (view.mode.is !== 'prompt') this.#isCardGivenUp = false;
    this.#standIn();
  }

  /** The card that asks cannot be shown. */
  cardGivenUp(): void {
    this.#isCardGivenUp = true;
    this.#standIn();
  }

  clicked(kind: NotificationKind): void {
    this.#close(kind);
    if (kind === 'break-without-card') this.#parts.startBreak();
    else this.#parts.openHome();
  }

  #standIn(): void {
    const view = this.#view;
    if (!this.#isCardGivenUp || view?.mode.is !== 'prompt') return;
    this.#isCardGivenUp = false;
    this.#show('break-without-card', view);
  }

  #isWanted(kind: NotificationKind, { mode }: SessionView): boolean {
    const { noticeNotification, quietNotification } = this.#parts.preferences();
    const isOn = {
      notice: noticeNotification,
      'quiet-notice': quietNotification,
      'break-without-card': true,
    };
    return isOn[kind] && holds(kind, mode);
  }

  #show(kind: NotificationKind, view: SessionView): void {
    const { notifications, translate, demo } = this.#parts;
    const time = formatTimeLeft(view.remainingSeconds, translate);
    const title = translate(`notification.${kind}.title`, { time });
    this.#open.add(kind);
    notifications.show(kind, {
      title: demo ? translate('tray.demo', { text: title }) : title,
      body: translate(`notification.${kind}.body`),
      action: translate(`notification.${kind}.action`),
      stays: kind === 'break-without-card',
    });
  }

  #close(kind: NotificationKind): void {
    this.#open.delete(kind);
    this.#parts.notifications.close(kind);
  }
}
