import { describe, expect, it } from 'vitest';
import { PassingWindow, type Predecessor } from '../../../../electron/adapters/passing-window.ts';
import { ReopenLimit } from '../../../../electron/adapters/reopen-limit.ts';
import { FakeMachine, silentLog } from '../../../support/fake-machine.ts';
import { FakeWindow } from '../../../support/fake-window.ts';

const settle = () => new Promise((resolve) => setImmediate(resolve));

function setUp() {
  const machine = new FakeMachine();
  const windows: FakeWindow[] = [];
  const seen = {
    reveals: [] as (Predecessor | null)[],
    closedByPerson: 0,
    givenUp: 0,
    left: 0,
    killed: [] as number[],
  };
  const passing = new PassingWindow({
    open: () => {
      const window = new FakeWindow();
      windows.push(window);
      return window.asElectron;
    },
    address: 'app://bundle/break/index.html',
    reveal: (window, predecessor) => {
      seen.reveals.push(predecessor);
      window.show();
    },
    onClosedByPerson: () => {
      seen.closedByPerson += 1;
    },
    onGivenUp: () => {
      seen.givenUp += 1;
    },
    onLeft: () => {
      seen.left += 1;
    },
    log: silentLog,
    timer: machine,
    limit: new ReopenLimit(() => machine.monotonicMs),
    killProcess: (processId) => seen.killed.push(processId),
    farewellMs: () => 3000,
  });
  const open = (): readonly FakeWindow[] => windows.filter(({ isOpen }) => isOpen);
  const current = (): FakeWindow => {
    const window = open()[0];
    if (window === undefined) throw new Error('there is no window');
    return window;
  };
  const shown = (): FakeWindow => {
    passing.show();
    current().paint();
    return current();
  };
  const pass = async (seconds: number): Promise<void> => {
    for (let second = 0; second < seconds; second += 1) {
      await settle();
      machine.pass(1);
    }
    await settle();
  };
  return { passing, windows, seen, open, current, shown, pass, machine };
}

describe('a window that comes for a moment', () => {
  it('is made unseen, is shown once it is painted and wanted, and goes after a last word', async () => {
    const { passing, current, open, seen, pass } = setUp();
    passing.makeReady();
    const window = current();
    window.paint();
    expect(window.isShown).toBe(false);
    passing.show();
    passing.show();
    expect(seen.reveals).toEqual([null]);
    passing.dismiss();
    await pass(2);
    expect(open()).toEqual([window]);
    await pass(2);
    expect(open()).toEqual([]);
    expect([seen.left, seen.closedByPerson]).toEqual([1, 0]);
  });

  it('that was not shown goes at once', () => {
    const { passing, open, seen } = setUp();
    passing.makeReady();
    passing.dismiss();
    expect(open()).toEqual([]);
    expect(seen.left).toBe(0);
  });

  it('is another one for the next break, even during the last word of the one before', () => {
    const { passing, shown, current, open } = setUp();
    const first = shown();
    passing.dismiss();
    passing.show();
    expect(first.isOpen).toBe(false);
    expect(open()).toHaveLength(1);
    expect(current().isShown).toBe(false);
  });

  it('that was answered is another one when it waits for the next time', () => {
    const { passing, shown, current } = setUp();
    const first = shown();
    passing.makeReady();
    expect(first.isOpen).toBe(false);
    expect(current().isShown).toBe(false);
  });

  it('tells that the person closed it', () => {
    const { shown, seen } = setUp();
    shown().destroy();
    expect([seen.closedByPerson, seen.left]).toEqual([1, 1]);
  });

  it('is called to the keyboard as soon as it is to be seen, and never when it is not wanted', () => {
    const { passing, current } = setUp();
    const called: string[] = [];
    expect(passing.call(() => called.push('unwanted'))).toBe(false);
    passing.makeReady();
    expect(passing.call(() => called.push('unseen'))).toBe(false);
    passing.show();
    expect(passing.call(() => called.push('early'))).toBe(true);
    expect(called).toEqual([]);
    current().paint();
    expect(passing.call(() => called.push('late'))).toBe(true);
    expect(called).toEqual(['early', 'late']);
    passing.dismiss();
    expect(passing.call(() => called.push('leaving'))).toBe(false);
  });
});

describe('a page that fails', () => {
  it('by a crash is replaced at once, where its window stood, with the keyboard if that had it', () => {
    const { shown, current, seen } = setUp();
    const first = shown();
    first.bounds = { x: 40, y: 50, width: 800, height: 600 };
    first.focus();
    first.webContents.crash();
    expect(first.isOpen).toBe(false);
    current().paint();
    expect(seen.reveals).toEqual([null, { bounds: first.bounds, hadFocus: true }]);
  });

  it('by hanging is replaced within ten seconds, and its process ended', async () => {
    const { shown, current, seen, pass } = setUp();
    const first = shown();
    await pass(5);
    first.webContents.isHanging = true;
    await pass(4);
    expect(current()).toBe(first);
    await pass(4);
    expect(current()).not.toBe(first);
    expect(seen.killed).toEqual([first.webContents.getOSProcessId()]);
    expect(first.isOpen).toBe(false);
  });

  it('is replaced as well when Electron says first that it hangs', () => {
    const { shown, current } = setUp();
    const first = shown();
    first.emit('unresponsive');
    expect(current()).not.toBe(first);
  });

  it('may take longer to load than to answer', async () => {
    const { passing, windows, pass } = setUp();
    passing.makeReady();
    const first = windows[0];
    if (first !== undefined) first.webContents.isHanging = true;
    passing.show();
    await pass(12);
    expect(first?.isOpen).toBe(true);
    await pass(6);
    expect(first?.isOpen).toBe(false);
  });

  it('fails three times in a break, and is given up then: told once, tried again for the next', () => {
    const { passing, shown, current, open, seen, machine } = setUp();
    shown();
    for (let crash = 0; crash < 4; crash += 1) {
      current().webContents.crash();
      open()[0]?.paint();
    }
    expect(open()).toEqual([]);
    passing.show();
    expect(seen.givenUp).toBe(1);
    passing.dismiss();
    machine.pass(600);
    expect(shown().isShown).toBe(true);
    expect(seen.givenUp).toBe(1);
  });

  it('fails unseen: the next is made when it is needed', () => {
    const { passing, current, open } = setUp();
    passing.makeReady();
    current().webContents.crash();
    expect(open()).toEqual([]);
    passing.show();
    expect(open()).toHaveLength(1);
  });

  it('during the last word of a break opens nothing anew', () => {
    const { passing, shown, open } = setUp();
    const window = shown();
    passing.dismiss();
    window.webContents.crash();
    expect(open()).toEqual([]);
  });
});
