import { EventEmitter } from 'node:events';
import type { NotificationConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import {
  ElectronNotifications,
  type NotificationHandle,
} from '../../../../electron/adapters/electron-notifications.ts';
import type { NotificationContent, NotificationKind } from '../../../../electron/ports.ts';
import { listenToWarnings } from '../../../support/warnings.ts';

class FakeHandle extends EventEmitter implements NotificationHandle {
  readonly options: NotificationConstructorOptions;
  state: 'made' | 'shown' | 'closed' = 'made';

  constructor(options: NotificationConstructorOptions) {
    super();
    this.options = options;
  }

  show(): void {
    this.state = 'shown';
  }

  close(): void {
    this.state = 'closed';
    this.emit('close');
  }
}

const content: NotificationContent = { title: 'Break in 30 s', body: 'Soon.', action: 'Open', stays: false };

function open() {
  const made: FakeHandle[] = [];
  const clicked: NotificationKind[] = [];
  const { log, warnings } = listenToWarnings();
  const notifications = new ElectronNotifications({
    create: (options) => {
      const handle = new FakeHandle(options);
      made.push(handle);
      return handle;
    },
    onClicked: (kind) => clicked.push(kind),
    log,
  });
  return { notifications, made, clicked, warnings };
}

describe('a notification of Electron', () => {
  it('is shown without a sound and tells of its click', () => {
    const { notifications, made, clicked } = open();
    notifications.show('notice', content);
    expect(made[0]?.options).toMatchObject({ title: 'Break in 30 s', body: 'Soon.', silent: true });
    expect(made[0]?.state).toBe('shown');
    made[0]?.emit('click');
    expect(clicked).toEqual(['notice']);
  });

  it('is taken back, and gives way to a newer one of its kind', () => {
    const { notifications, made } = open();
    notifications.show('notice', content);
    notifications.show('notice', content);
    expect(made.map(({ state }) => state)).toEqual(['closed', 'shown']);
    notifications.close('notice');
    notifications.close('notice');
    expect(made.map(({ state }) => state)).toEqual(['closed', 'closed']);
  });

  it('that fails is a line in the log', () => {
    const { notifications, made, warnings } = open();
    notifications.show('notice', content);
    made[0]?.emit('failed', {}, 'not signed');
    expect(warnings).toEqual(['No notification could be shown: not signed']);
    notifications.close('notice');
    expect(made[0]?.state).toBe('shown');
  });
});
