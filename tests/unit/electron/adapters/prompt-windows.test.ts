import { describe, expect, it } from 'vitest';
import { ElectronPromptWindows } from '../../../../electron/adapters/prompt-windows.ts';
import type { PromptStyle } from '../../../../shared/settings/preferences.ts';
import { FakeMachine, silentLog } from '../../../support/fake-machine.ts';
import { FakeWindow } from '../../../support/fake-window.ts';

const display = {
  bounds: { x: -1280, y: 0, width: 1280, height: 800 },
  workArea: { x: -1280, y: 30, width: 1280, height: 770 },
};

function setUp(style: PromptStyle = 'gentle') {
  const machine = new FakeMachine();
  const closed: string[] = [];
  const opened: { readonly kind: string; readonly window: FakeWindow }[] = [];
  const windows = new ElectronPromptWindows({
    open: (kind) => {
      const window = new FakeWindow();
      opened.push({ kind, window });
      return window.asElectron;
    },
    addressOf: (kind) => `app://bundle/${kind}/index.html`,
    display: async () => display,
    nowMs: () => machine.monotonicMs,
    onClosed: (window) => closed.push(window),
    onGivenUp: () => undefined,
    onLeft: () => undefined,
    log: silentLog,
    timer: machine,
    farewell: () => 'seen',
    killProcess: () => undefined,
  });
  const last = (kind: string): FakeWindow => {
    const window = opened.findLast((each) => each.kind === kind)?.window;
    if (window === undefined) throw new Error(`no ${kind} was opened`);
    return window;
  };
  /** Paints it, and lets it find its display. */
  const paint = async (kind: string): Promise<FakeWindow> => {
    last(kind).paint();
    await new Promise((resolve) => setImmediate(resolve));
    return last(kind);
  };
  const ask = (): Promise<FakeWindow> => {
    windows.apply({ card: 'shown', break: 'ready', style });
    return paint('card');
  };
  return { windows, last, paint, ask, closed };
}

it('windows that go as the app ends are no answer of the person, and none comes again', async () => {
  const { windows, last, ask, closed } = setUp();
  const card = await ask();
  windows.end();
  expect([card.isOpen, last('break').isOpen]).toEqual([false, false]);
  windows.apply({ card: 'shown', break: 'ready', style: 'gentle' });
  expect(last('card')).toBe(card);
  expect(closed).toEqual([]);
});

describe('the focus of the card', () => {
  it('is not taken, whatever happens to other windows', async () => {
    const card = await setUp().ask();
    card.focus();
    expect(card.isFocused()).toBe(false);
  });

  it('is given by a click, and by a call', async () => {
    const clicked = await setUp().ask();
    clicked.webContents.press();
    expect(clicked.isFocused()).toBe(true);

    const { windows, ask } = setUp();
    const called = await ask();
    expect(windows.call()).toBe(true);
    expect(called.isFocused()).toBe(true);
  });

  it('is given by a call that comes before the card is to be seen', async () => {
    const { windows, last, paint } = setUp();
    windows.apply({ card: 'shown', break: 'ready', style: 'gentle' });
    expect(windows.call()).toBe(true);
    await paint('card');
    expect(last('card').isFocused()).toBe(true);
  });

  it('once given to another window does not come back by itself', async () => {
    const { windows, ask } = setUp();
    const card = await ask();
    windows.call();
    card.blur();
    card.focus();
    expect(card.isFocused()).toBe(false);
  });

  it('goes to the page that takes the place of one that crashed while it was answered', async () => {
    const { windows, paint, ask } = setUp();
    const first = await ask();
    windows.call();
    first.webContents.crash();
    const second = await paint('card');
    expect(second).not.toBe(first);
    expect(second.isFocused()).toBe(true);
  });

  it('comes to the same place again, whatever the window that crashed says of its own', async () => {
    const { paint, ask } = setUp();
    const first = await ask();
    const place = first.bounds;
    first.bounds = { ...place, x: 0, y: 0 };
    first.webContents.crash();
    expect((await paint('card')).bounds).toEqual(place);
  });

  it('is nothing to a card that was answered before it had found its place', async () => {
    const { windows, last, paint } = setUp();
    windows.apply({ card: 'shown', break: 'ready', style: 'gentle' });
    const card = last('card');
    const painted = paint('card');
    windows.apply({ card: 'none', break: 'none', style: 'gentle' });
    await painted;
    expect(card.isVisible()).toBe(false);
  });
});

describe('the focus of the break window', () => {
  it('is its own when the break begins, and when it is called', async () => {
    const { windows, paint } = setUp();
    windows.apply({ card: 'none', break: 'shown', style: 'gentle' });
    const window = await paint('break');
    expect(window.isFocused()).toBe(true);
    window.blur();
    expect(windows.call()).toBe(true);
    expect(window.isFocused()).toBe(true);
  });

  it('is not taken by a new page when the person has turned to another window', async () => {
    const { windows, paint } = setUp();
    windows.apply({ card: 'none', break: 'shown', style: 'gentle' });
    const first = await paint('break');
    first.blur();
    first.webContents.crash();
    const second = await paint('break');
    expect([second.isVisible(), second.isFocused()]).toEqual([true, false]);
  });

  it('is nobody’s to call while it waits unseen', async () => {
    const { windows, ask } = setUp();
    await ask();
    windows.apply({ card: 'none', break: 'none', style: 'gentle' });
    expect(windows.call()).toBe(false);
  });
});

describe('the style in which the windows come', () => {
  it.each(['window', 'fullscreen'] as const)('%s takes no focus either until it is called', async (style) => {
    const { windows, ask } = setUp(style);
    const card = await ask();
    card.focus();
    expect(card.isFocused()).toBe(false);
    windows.call();
    expect(card.isFocused()).toBe(true);
  });

  it('full screen lies over task bar and dock, and the break fills the screen as well', async () => {
    const { windows, paint, ask } = setUp('fullscreen');
    const card = await ask();
    expect([card.bounds, card.level]).toEqual([display.bounds, 'screen-saver']);
    windows.apply({ card: 'none', break: 'shown', style: 'fullscreen' });
    const window = await paint('break');
    expect([window.isFullScreen, window.isFocused()]).toEqual([true, true]);
  });

  it('a window in the middle leaves the break its frame', async () => {
    const { windows, paint, ask } = setUp('window');
    expect((await ask()).level).toBe('usual');
    windows.apply({ card: 'none', break: 'shown', style: 'window' });
    expect((await paint('break')).isFullScreen).toBe(false);
  });
});
