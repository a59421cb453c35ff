import { expect, expectUnharmed, test } from '../../desktop/under-attack.ts';

/** Ways of a page to become another page. Each runs in the page and gets the address it is lured to. */
const waysOut: Readonly<Record<string, (address: string) => void>> = {
  'an assigned address': (address) => window.location.assign(address),
  'a replaced address': (address) => window.location.replace(address),
  'a click on a link': (address) => {
    const link = document.body.appendChild(document.createElement('a'));
    link.href = address;
    link.click();
  },
  'a link with a new window as its target': (address) => {
    const link = document.body.appendChild(document.createElement('a'));
    link.href = address;
    link.target = '_blank';
    link.click();
  },
  'a form that is sent': (address) => {
    const form = document.body.appendChild(document.createElement('form'));
    form.action = address;
    form.submit();
  },
  'a form that is posted into a new window': (address) => {
    const form = document.body.appendChild(document.createElement('form'));
    Object.assign(form, { action: address, method: 'post', target: '_blank' });
    form.submit();
  },
  'a page that refreshes itself': (address) => {
    const refresh = document.createElement('meta');
    refresh.httpEquiv = 'refresh';
    refresh.content = `0;url=${address}`;
    document.head.append(refresh);
  },
  'a frame': (address) => {
    document.body.appendChild(document.createElement('iframe')).src = address;
  },
  'a frame that is led on from inside': (address) => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.contentWindow?.location.assign(address);
  },
  'an opened window': (address) => void window.open(address),
  'a webview': (address) => {
    const view = document.body.appendChild(document.createElement('webview'));
    view.setAttribute('src', address);
  },
};

for (const [name, leave] of Object.entries(waysOut)) {
  test(`${name} leads to no other place`, async ({ target }) => {
    await target.page.evaluate(leave, target.trap.address);
    await expectUnharmed(target);
  });

  test(`${name} leads to no file, no text and no second page of our own`, async ({ target }) => {
    const addresses = ['file:///etc/hostname', 'data:text/html,<h1>x', 'app://bundle/home/index.html?again'];
    for (const address of addresses) {
      await target.page.evaluate(leave, address);
      await expectUnharmed(target);
      expect(
        target.page
          .frames()
          .map((frame) => frame.url())
          .filter((url) => url === address),
      ).toEqual([]);
    }
  });
}

test('a window that main itself opens follows no redirect', async ({ target: { electron, trap } }) => {
  await electron.evaluate(async ({ BrowserWindow }, address) => {
    // A session of its own, which has the network that ours lacks.
    const hidden = new BrowserWindow({ show: false, webPreferences: { partition: 'attack' } });
    await hidden.loadURL(address).catch(() => undefined);
    hidden.destroy();
  }, trap.redirect);
  expect(trap.visits()).toEqual(['GET /redirect']);
  trap.forget();
});

test('no address of a page is handed to another program', async ({ target }) => {
  const addresses = [
    'mailto:a@example.org',
    'https://example.org/',
    'ssh://example.org',
    'file:///etc/hostname',
  ];
  for (const address of addresses) {
    for (const leave of Object.values(waysOut)) await target.page.evaluate(leave, address);
  }
  await expectUnharmed(target);
});

test('a page opens no window, not even an empty one', async ({ target: { page } }) => {
  const opened = await page.evaluate(() =>
    ['', 'about:blank', window.location.href, 'javascript:alert(1)'].map((address) => window.open(address)),
  );
  expect(opened).toEqual([null, null, null, null]);
});

test('a webview is no more than an unknown element', async ({ target: { electron, page, trap } }) => {
  const kind = await page.evaluate((address) => {
    const view = document.body.appendChild(document.createElement('webview'));
    view.setAttribute('src', address);
    view.setAttribute('nodeintegration', '');
    return { element: view.constructor.name, hasFrame: 'getWebContentsId' in view };
  }, trap.address);
  expect(kind).toEqual({ element: 'HTMLElement', hasFrame: false });
  expect(await electron.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1);
});

test('a page saves nothing to the disk', async ({ target: { electron, page } }) => {
  await electron.evaluate(({ session }) => {
    const ends: string[] = [];
    Object.assign(globalThis, { ends });
    session.defaultSession.on('will-download', (event, item) => {
      ends.push(event.defaultPrevented ? 'prevented' : `to be saved as ${item.getFilename()}`);
    });
  });
  await page.evaluate((blobAddress) => {
    const save = (address: string): void => {
      const link = document.body.appendChild(document.createElement('a'));
      link.href = address;
      link.download = 'attack.txt';
      link.click();
    };
    save('data:text/plain,attack');
    save(URL.createObjectURL(new Blob(['attack'])));
    save(blobAddress);
  }, 'app://bundle/home/index.html');
  await expect
    .poll(() => electron.evaluate(() => Reflect.get(globalThis, 'ends')))
    .toEqual(['prevented', 'prevented', 'prevented']);
});
