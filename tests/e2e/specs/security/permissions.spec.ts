import { expect, test } from '../../desktop/under-attack.ts';

/** Each asks in the page and says how it was answered: the error's name, or what was given. */
const askings: Readonly<Record<string, { readonly ask: () => unknown; readonly answer: unknown }>> = {
  'where the person is': {
    ask: () =>
      new Promise((resolve) => {
        navigator.geolocation.getCurrentPosition(
          () => resolve('given'),
          ({ code, PERMISSION_DENIED }) => resolve(code === PERMISSION_DENIED ? 'denied' : code),
        );
      }),
    answer: 'denied',
  },
  notifications: { ask: () => Notification.requestPermission(), answer: 'denied' },
  'the camera': {
    ask: () => navigator.mediaDevices.getUserMedia({ video: true }),
    answer: 'NotAllowedError',
  },
  'the microphone': {
    ask: () => navigator.mediaDevices.getUserMedia({ audio: true }),
    answer: 'NotAllowedError',
  },
  'the screen': {
    ask: () => navigator.mediaDevices.getDisplayMedia(),
    answer: /^Not(Allowed|Supported)Error$/,
  },
  'whether the person is there': {
    ask: () => Reflect.get(window, 'IdleDetector').requestPermission(),
    answer: 'denied',
  },
  'musical instruments': { ask: () => navigator.requestMIDIAccess(), answer: 'NotAllowedError' },
  'to stay awake': { ask: () => navigator.wakeLock.request(), answer: 'NotAllowedError' },
  'the screens': { ask: () => Reflect.get(window, 'getScreenDetails')(), answer: 'NotAllowedError' },
  'to keep its data': { ask: () => navigator.storage.persist(), answer: false },
  'USB devices': {
    ask: () => Reflect.get(navigator, 'usb').requestDevice({ filters: [] }),
    answer: 'NotFoundError',
  },
  'Bluetooth devices': {
    ask: () =>
      Reflect.get(navigator, 'bluetooth')?.requestDevice({ acceptAllDevices: true }) ?? 'unknown here',
    answer: /^(NotFoundError|unknown here)$/,
  },
  'input devices': {
    ask: () =>
      Reflect.get(navigator, 'hid')
        .requestDevice({ filters: [] })
        .then((devices: readonly unknown[]) => devices.length),
    answer: 0,
  },
  'serial ports': { ask: () => Reflect.get(navigator, 'serial').requestPort(), answer: 'NotFoundError' },
};

for (const [name, { ask, answer }] of Object.entries(askings)) {
  test(`the page asks for ${name} and is not given it`, async ({ target: { page } }) => {
    const given = await page.evaluate(ask).then(
      (value) => value,
      (error: unknown) => /(\w+Error)\b(?!.*\b\w+Error\b)/s.exec(String(error))?.[1] ?? String(error),
    );
    if (answer instanceof RegExp) expect(given).toMatch(answer);
    else expect(given).toBe(answer);
  });
}

test('a silent look finds no permission given', async ({ target: { page } }) => {
  const states = await page.evaluate(async () => {
    const places = ['geolocation', 'camera', 'microphone', 'midi', 'display-capture', 'window-management'];
    const machine = [
      'clipboard-read',
      'clipboard-write',
      'local-fonts',
      'idle-detection',
      'screen-wake-lock',
    ];
    const names = [...places, ...machine, 'notifications', 'persistent-storage', 'storage-access'];
    const found: [string, string][] = [];
    for (const name of names) {
      const status = await navigator.permissions.query(Object({ name }));
      found.push([name, status.state]);
    }
    return found;
  });
  expect(states.filter(([, state]) => state !== 'denied')).toEqual([]);
});

test('devices that are there are not listed by name', async ({ target: { page } }) => {
  const labels = await page.evaluate(async () =>
    (await navigator.mediaDevices.enumerateDevices())
      .map(({ label }) => label)
      .filter((label) => label !== ''),
  );
  expect(labels).toEqual([]);
});
