import { EventEmitter } from 'node:events';
import type { App, Session } from 'electron';
import { describe, expect, it } from 'vitest';
import { applySecurity } from '../../../../electron/security/apply-security.ts';

/** The handlers that the rules put on Electron's objects; what Electron does with them is for the end-to-end tests. */
class FakeSession extends EventEmitter {
  request: ((contents: null, permission: string, answer: (isGranted: boolean) => void) => void) | null = null;
  check: (() => boolean) | null = null;
  device: (() => boolean) | null = null;
  screen: unknown = 'not set';
  proxy: { readonly proxyRules: string; readonly proxyBypassRules: string } | null = null;

  setPermissionRequestHandler(handler: typeof this.request): void {
    this.request = handler;
  }
  setPermissionCheckHandler(handler: typeof this.check): void {
    this.check = handler;
  }
  setDevicePermissionHandler(handler: typeof this.device): void {
    this.device = handler;
  }
  setDisplayMediaRequestHandler(handler: unknown): void {
    this.screen = handler;
  }
  setProxy(config: typeof this.proxy): Promise<void> {
    this.proxy = config;
    return Promise.resolve();
  }
}

class FakeContents extends EventEmitter {
  openHandler: (() => { action: string }) | null = null;
  callPolicy = 'default';

  setWindowOpenHandler(handler: typeof this.openHandler): void {
    this.openHandler = handler;
  }
  setWebRTCIPHandlingPolicy(policy: string): void {
    this.callPolicy = policy;
  }
}

function secured() {
  const app = new EventEmitter();
  const session = new FakeSession();
  applySecurity(app as unknown as App, session as unknown as Session);
  const contents = new FakeContents();
  app.emit('web-contents-created', {}, contents);
  return { session, contents };
}

function isPrevented(emitter: EventEmitter, event: string): boolean {
  let isPrevented = false;
  emitter.emit(event, {
    url: 'app://bundle/home/index.html',
    preventDefault: () => {
      isPrevented = true;
    },
  });
  return isPrevented;
}

describe('a secured app', () => {
  it.each(['notifications', 'media', 'idle-detection', 'geolocation', 'fullscreen'])(
    'denies %s to whoever asks',
    (permission) => {
      const answers: boolean[] = [];
      secured().session.request?.(null, permission, (isGranted) => answers.push(isGranted));
      expect(answers).toEqual([false]);
    },
  );

  it('denies what is checked without asking, every device, and the picture of the screen', () => {
    const { session } = secured();
    expect([session.check?.(), session.device?.(), session.screen]).toEqual([false, false, null]);
  });

  it('sends what leaves a page, loopback addresses and calls too, to a proxy that is not there', () => {
    const { session, contents } = secured();
    expect(session.proxy).toMatchObject({
      proxyRules: 'socks5://127.0.0.1:0',
      proxyBypassRules: '<-loopback>',
    });
    expect(contents.callPolicy).toBe('disable_non_proxied_udp');
  });

  it('prevents downloads', () => expect(isPrevented(secured().session, 'will-download')).toBe(true));

  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])(
    'prevents %s in every page',
    (event) => expect(isPrevented(secured().contents, event)).toBe(true),
  );

  it('opens no window for a page', () =>
    expect(secured().contents.openHandler?.()).toEqual({ action: 'deny' }));
});
