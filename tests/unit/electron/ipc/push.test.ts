import { expect, it } from 'vitest';
import { createPush } from '../../../../electron/ipc/push.ts';
import { TrustedSenders } from '../../../../electron/ipc/trusted-senders.ts';
import { FakePage } from '../../../support/fake-pages.ts';
import { buildSnapshot } from '../../../support/session-view.ts';

it('sends a whole snapshot to every open window', () => {
  const senders = new TrustedSenders();
  const pages = [new FakePage(1), new FakePage(2)];
  for (const page of pages) senders.trust(page, 'home');
  createPush(senders)('session:changed', buildSnapshot());
  const received = [{ channel: 'session:changed', payload: buildSnapshot() }];
  expect(pages.map((page) => page.received)).toEqual([received, received]);
});

it('sends nothing to a page that is gone, whether or not it has said so yet', () => {
  const senders = new TrustedSenders();
  const [closing, closed] = [new FakePage(1), new FakePage(2)];
  senders.trust(closing, 'home');
  senders.trust(closed, 'home');
  closing.markDestroyed();
  closed.destroy();
  createPush(senders)('session:changed', buildSnapshot());
  expect([...closing.received, ...closed.received]).toEqual([]);
});
