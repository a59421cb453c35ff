import { Variant } from '@jellybrick/dbus-next';
import { z } from 'zod';
import type { NotificationContent } from '../ports.ts';
import type { BusSignal } from './linux-lock-message.ts';

export const notificationService = 'org.freedesktop.Notifications';
export const notificationPath = '/org/freedesktop/Notifications';

/** What the service can do, as far as it matters here. */
export type ServiceAbilities = { readonly hasActions: boolean; readonly hasMarkup: boolean };

const capabilitiesSchema = z.tuple([z.array(z.string())]);

export function readAbilities(reply: readonly unknown[]): ServiceAbilities {
  const [capabilities] = capabilitiesSchema.parse(reply);
  return {
    hasActions: capabilities.includes('actions'),
    hasMarkup: capabilities.includes('body-markup'),
  };
}

const idSchema = z.tuple([z.int().min(1)]);

/** The number under which the service keeps a notification. */
export const readNotificationId = (reply: readonly unknown[]): number => idSchema.parse(reply)[0];

/** What happened to a notification: it was clicked, in one way or another, or it is gone. */
export type NotificationNews = { readonly id: number; readonly happened: 'clicked' | 'gone' };

const invokedSchema = z.tuple([z.int(), z.string()]);
const closedSchema = z.tuple([z.int(), z.int()]);

/** What a signal says of a notification, also of somebody else's; null for any other signal. */
export function readNotificationSignal(signal: BusSignal): NotificationNews | null {
  if (signal.interface !== notificationService) return null;
  if (signal.member === 'ActionInvoked') {
    const invoked = invokedSchema.safeParse(signal.body);
    return invoked.success ? { id: invoked.data[0], happened: 'clicked' } : null;
  }
  const closed = signal.member === 'NotificationClosed' ? closedSchema.safeParse(signal.body) : null;
  return closed?.success === true ? { id: closed.data[0], happened: 'gone' } : null;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** `default` is a click on the notification itself; one that stays shows a button for it too. */
function actionsOf({ action, stays }: NotificationContent, { hasActions }: ServiceAbilities): string[] {
  if (!hasActions) return [];
  return stays ? ['default', action, 'answer', action] : ['default', action];
}

const neverExpires = 0;
const expiresAsUsual = -1;
const lowUrgency = 0;
const usualUrgency = 1;

/** Also the name of the desktop entry that the installer writes. */
const appName = 'unhunch';

/** The arguments of `Notify`, whose signature is `susssasa{sv}i`. No sound, and no trace of what goes by itself. */
export function notifyArguments(
  content: NotificationContent,
  abilities: ServiceAbilities,
  icon: string,
): readonly unknown[] {
  const { title, body, stays } = content;
  const hints = {
    urgency: new Variant('y', stays ? usualUrgency : lowUrgency),
    transient: new Variant('b', !stays),
    'suppress-sound': new Variant('b', true),
    'desktop-entry': new Variant('s', appName),
  };
  return [
    'Unhunch',
    0,
    icon,
    title,
    abilities.hasMarkup ? escaped(body) : body,
    actionsOf(content, abilities),
    hints,
    stays ? neverExpires : expiresAsUsual,
  ];
}
