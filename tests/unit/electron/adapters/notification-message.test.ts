import { describe, expect, it } from 'vitest';
import {
  notifyArguments,
  readAbilities,
  readNotificationId,
  readNotificationSignal,
} from '../../../../electron/adapters/notification-message.ts';
import type { NotificationContent } from '../../../../electron/ports.ts';

const service = 'org.freedesktop.Notifications';
const content: NotificationContent = { title: 'T & U', body: 'a <b> & c', action: 'Open', stays: false };
const plain = { hasActions: true, hasMarkup: false };
const signalOf = (member: string, body: readonly unknown[], from = service) => ({
  path: '/org/freedesktop/Notifications',
  interface: from,
  member,
  body,
});

describe('what is sent', () => {
  it('is name, picture, title, body and what a click does, without a sound', () => {
    const [app, replaces, icon, title, body, actions, hints, expires] = notifyArguments(
      content,
      plain,
      'file:///i',
    );
    expect([app, replaces, icon, title, body, actions]).toEqual([
      'Unhunch',
      0,
      'file:///i',
      'T & U',
      'a <b> & c',
      ['default', 'Open'],
    ]);
    expect(hints).toMatchObject({ 'suppress-sound': { value: true }, urgency: { value: 0 } });
    expect(expires).toBe(-1);
  });

  it('stays, and has a button beside the click, where it is to be answered', () => {
    const sent = notifyArguments({ ...content, stays: true }, plain, '');
    expect(sent[5]).toEqual(['default', 'Open', 'answer', 'Open']);
    expect(sent[6]).toMatchObject({ urgency: { value: 1 }, transient: { value: false } });
    expect(sent[7]).toBe(0);
  });

  it('has no actions where the service would make a dialog of them', () => {
    expect(notifyArguments(content, { ...plain, hasActions: false }, '')[5]).toEqual([]);
  });

  it('means its words as they are where the service reads markup', () => {
    const sent = notifyArguments(content, { ...plain, hasMarkup: true }, '');
    expect([sent[3], sent[4]]).toEqual(['T & U', 'a &lt;b&gt; &amp; c']);
  });
});

describe('what comes back', () => {
  it('is read as abilities and as the number of the notification', () => {
    expect(readAbilities([['body', 'actions', 'body-markup']])).toEqual({
      hasActions: true,
      hasMarkup: true,
    });
    expect(readAbilities([[]])).toEqual({ hasActions: false, hasMarkup: false });
    expect(readNotificationId([12])).toBe(12);
  });

  it.each([[[]], [[0]], [['12']], [[1.5]]])('is refused as a number when it is %j', (reply) => {
    expect(() => readNotificationId(reply)).toThrow();
  });

  it('is a click, on the notification or on its button', () => {
    for (const action of ['default', 'answer']) {
      expect(readNotificationSignal(signalOf('ActionInvoked', [3, action]))).toEqual({
        id: 3,
        happened: 'clicked',
      });
    }
  });

  it('is the end of a notification, whatever ended it', () => {
    for (const reason of [1, 2, 3, 4]) {
      expect(readNotificationSignal(signalOf('NotificationClosed', [3, reason]))).toEqual({
        id: 3,
        happened: 'gone',
      });
    }
  });

  it.each([
    signalOf('ActionInvoked', ['3', 'default']),
    signalOf('ActionInvoked', [3]),
    signalOf('NotificationClosed', []),
    signalOf('ActivationToken', [3, 'token']),
    signalOf('ActionInvoked', [3, 'default'], 'org.example.Other'),
  ])('is nothing when it is %j', (signal) => {
    expect(readNotificationSignal(signal)).toBeNull();
  });
});
