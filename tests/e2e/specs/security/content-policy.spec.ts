import type { Page } from 'playwright';
import { eventually } from '../../desktop/eventually.ts';
import { expect, test } from '../../desktop/under-attack.ts';

type Attack = {
  /** Runs in the page; what gets through sets `window.breached`. */
  readonly run: (addresses: { readonly http: string; readonly webSocket: string }) => unknown;
  /** The line of the policy that must stop it; where several do, the first to look may be any of them. */
  readonly stoppedBy: string | readonly string[];
};

/** No text becomes code or markup, whatever else the policy says. */
const typedText = 'require-trusted-types-for';

const attacks: Readonly<Record<string, Attack>> = {
  'a script written into the page': {
    run: () => {
      const script = document.createElement('script');
      script.append('window.breached = true');
      document.body.append(script);
    },
    stoppedBy: [typedText, 'script-src-elem'],
  },
  'a script from elsewhere': {
    run: ({ http }) => {
      const script = document.createElementNS('http://www.w3.org/2000/svg', 'script');
      script.setAttributeNS('http://www.w3.org/1999/xlink', 'href', http);
      document.body.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg')).append(script);
    },
    stoppedBy: [typedText, 'script-src-elem'],
  },
  'an imported module': {
    run: ({ http }) => void import(/* @vite-ignore */ http).catch(() => undefined),
    stoppedBy: 'script-src-elem',
  },
  'markup with a handler': {
    run: () =>
      document.body.insertAdjacentHTML('beforeend', '<img src="x:" onerror="window.breached = true">'),
    stoppedBy: typedText,
  },
  'a handler as an attribute': {
    run: () => {
      const button = document.body.appendChild(document.createElement('button'));
      button.setAttribute('onclick', 'window.breached = true');
      button.click();
    },
    stoppedBy: [typedText, 'script-src-attr'],
  },
  'an address that is code': {
    run: () => {
      const link = document.body.appendChild(document.createElement('a'));
      link.href = 'javascript:void(window.breached = true)';
      link.click();
    },
    stoppedBy: [typedText, 'script-src-elem'],
  },
  'a text made into code': {
    run: () =>
      void setTimeout(
        () => Reflect.apply(Reflect.get(window, 'eval'), window, ['window.breached = true']),
        0,
      ),
    stoppedBy: [typedText, 'script-src'],
  },
  'a function made from text': {
    run: () =>
      void setTimeout(
        () => Reflect.construct(Reflect.get(window, 'Function'), ['window.breached = true'])(),
        0,
      ),
    stoppedBy: [typedText, 'script-src'],
  },
  'a timer that is given text': {
    run: () => void setTimeout(() => Reflect.apply(setTimeout, window, ['window.breached = true', 0]), 0),
    stoppedBy: [typedText, 'script-src'],
  },
  'a style as an attribute': {
    run: () => {
      document.body.setAttribute('style', 'outline-style: dotted');
      if (getComputedStyle(document.body).outlineStyle === 'dotted')
        Object.assign(window, { breached: true });
    },
    stoppedBy: 'style-src-attr',
  },
  'a style sheet written into the page': {
    run: () => {
      document.head.appendChild(document.createElement('style')).append('body { outline-style: dotted }');
      if (getComputedStyle(document.body).outlineStyle === 'dotted')
        Object.assign(window, { breached: true });
    },
    stoppedBy: 'style-src-elem',
  },
  'a style sheet from elsewhere': {
    run: ({ http }) => {
      Object.assign(document.head.appendChild(document.createElement('link')), {
        rel: 'stylesheet',
        href: http,
      });
    },
    stoppedBy: 'style-src-elem',
  },
  'a fetch': { run: ({ http }) => void fetch(http).catch(() => undefined), stoppedBy: 'connect-src' },
  'a fetch of a file of our own': {
    run: () => void fetch('app://bundle/home/index.html').catch(() => undefined),
    stoppedBy: 'connect-src',
  },
  'an old kind of request': {
    run: ({ http }) => {
      const request = new XMLHttpRequest();
      request.open('GET', http);
      request.send();
    },
    stoppedBy: 'connect-src',
  },
  'a beacon': { run: ({ http }) => navigator.sendBeacon(http, 'secret'), stoppedBy: 'connect-src' },
  'a web socket': { run: ({ webSocket }) => new WebSocket(webSocket), stoppedBy: 'connect-src' },
  'a stream of events': { run: ({ http }) => new EventSource(http), stoppedBy: 'connect-src' },
  'a picture from elsewhere': { run: ({ http }) => (new Image().src = http), stoppedBy: 'img-src' },
  'a sound from elsewhere': { run: ({ http }) => new Audio(http).load(), stoppedBy: 'media-src' },
  'a font from elsewhere': {
    run: ({ http }) => void new FontFace('attack', `url(${http})`).load().catch(() => undefined),
    stoppedBy: 'font-src',
  },
  'a worker made from text': {
    run: () => {
      const address = URL.createObjectURL(new Blob(['']));
      try {
        new Worker(address);
      } catch {
        // The policy reports it too.
      }
    },
    stoppedBy: [typedText, 'worker-src'],
  },
  'an object': {
    run: ({ http }) => {
      document.body.appendChild(document.createElement('object')).data = http;
    },
    stoppedBy: [typedText, 'object-src'],
  },
  'an embedded thing': {
    run: ({ http }) => {
      document.body.appendChild(document.createElement('embed')).src = http;
    },
    stoppedBy: [typedText, 'object-src'],
  },
  'a frame': {
    run: ({ http }) => {
      document.body.appendChild(document.createElement('iframe')).src = http;
    },
    stoppedBy: 'frame-src',
  },
  'another base for addresses': {
    run: ({ http }) => {
      document.head.appendChild(document.createElement('base')).href = http;
      if (!document.baseURI.startsWith('app:')) Object.assign(window, { breached: true });
    },
    stoppedBy: 'base-uri',
  },
  'a page fetched in advance': {
    run: ({ http }) => {
      Object.assign(document.head.appendChild(document.createElement('link')), {
        rel: 'prefetch',
        href: http,
      });
    },
    stoppedBy: 'default-src',
  },
};

async function watchPolicy(page: Page): Promise<void> {
  await page.evaluate(() => {
    const stopped: string[] = [];
    Object.assign(window, { stopped, breached: false });
    document.addEventListener('securitypolicyviolation', (event) => stopped.push(event.effectiveDirective));
  });
}

for (const [name, { run, stoppedBy }] of Object.entries(attacks)) {
  test(`the policy stops ${name}`, async ({ target: { page, trap } }) => {
    await watchPolicy(page);
    await page.evaluate(run, { http: trap.address, webSocket: trap.webSocket }).catch(() => undefined);
    await eventually(
      `the policy to report ${[stoppedBy].flat().join(' or ')}`,
      () => page.evaluate((): readonly string[] => Reflect.get(window, 'stopped')),
      (stopped) => stopped.some((directive) => stoppedBy.includes(directive)),
      { withinMs: 5_000, everyMs: 30 },
    );
    expect(await page.evaluate(() => Reflect.get(window, 'breached'))).toBe(false);
  });
}
