import type { App } from 'electron';
import type { Log, StartAtLogin, StartAtLoginOutcome } from '../ports.ts';
import {
  type LoginItemState,
  loginItemArguments,
  readMacLoginItem,
  readWindowsLoginItem,
} from './login-item.ts';

export type LoginItemApp = Pick<App, 'getLoginItemSettings' | 'setLoginItemSettings'>;

const done: StartAtLoginOutcome = { is: 'done' };
const refused = (why: 'not-written' | 'off-in-system'): StartAtLoginOutcome => ({ is: 'refused', why });

/** macOS tells no program with which arguments it was started; that the system did it, it does tell. */
export class MacLoginItem implements StartAtLogin {
  readonly #app: LoginItemApp;

  constructor(app: LoginItemApp) {
    this.#app = app;
  }

  read(): boolean {
    return this.#state() === 'on';
  }

  set(isOn: boolean): StartAtLoginOutcome {
    this.#app.setLoginItemSettings({ openAtLogin: isOn });
    const state = this.#state();
    if (state === 'off-in-system' && isOn) return refused('off-in-system');
    return (state === 'on') === isOn ? done : refused('not-written');
  }

  hasBegunThisRun(): boolean {
    return this.#app.getLoginItemSettings().wasOpenedAtLogin;
  }

  #state(): LoginItemState {
    return readMacLoginItem(this.#app.getLoginItemSettings());
  }
}

export type WindowsLoginItemSetup = {
  readonly app: LoginItemApp;
  /** `process.execPath` */
  readonly executable: string;
  readonly log: Log;
};

/** An entry under the person's `Run` key. What was switched off in Task Manager is left so: Electron would turn it on. */
export class WindowsLoginItem implements StartAtLogin {
  readonly #setup: WindowsLoginItemSetup;

  constructor(setup: WindowsLoginItemSetup) {
    this.#setup = setup;
  }

  read(): boolean {
    return this.#state() === 'on';
  }

  set(isOn: boolean): StartAtLoginOutcome {
    const before = this.#state();
    if (isOn && before === 'off-in-system') return refused('off-in-system');
    this.#setup.app.setLoginItemSettings({ openAtLogin: isOn, ...this.#entry });
    if (this.read() === isOn) return done;
    this.#setup.log.error('The Run key was not changed');
    return refused('not-written');
  }

  hasBegunThisRun(): boolean {
    return false;
  }

  /** In quotes, since a path with a space is otherwise looked up as far as the space. */
  get #entry(): { readonly path: string; readonly args: string[] } {
    return { path: `"${this.#setup.executable}"`, args: loginItemArguments };
  }

  #state(): LoginItemState {
    return readWindowsLoginItem(this.#setup.app.getLoginItemSettings(this.#entry));
  }
}
