import type { SessionAction, SessionSnapshot } from '../../shared/ipc/contract.ts';
import type { TrayItemCommand } from '../../shared/tray/model.ts';
import type { Clock } from '../ports.ts';
import { actionOfCommand, lineOfAction } from './commands.ts';
import type { Presenter } from './presenter.ts';
import type { SessionLoop } from './session-loop.ts';

export type DeskParts = {
  readonly clock: Clock;
  readonly session: () => { readonly loop: SessionLoop; readonly presenter: Presenter };
  readonly openHome: () => void;
  readonly quit: () => void;
};

/** Where what the person does arrives, from windows and from the tray alike. */
export class SessionDesk {
  readonly #parts: DeskParts;

  constructor(parts: DeskParts) {
    this.#parts = parts;
  }

  snapshot(): SessionSnapshot {
    const { snapshot } = this.#parts.session().presenter;
    if (snapshot === null) throw new Error('Asked before the session began');
    return snapshot;
  }

  act(action: SessionAction): SessionSnapshot {
    this.#parts.session().loop.take(lineOfAction(action, this.#parts.clock.read()));
    return this.snapshot();
  }

  /** An item of the tray's menu was chosen. */
  command(command: TrayItemCommand): void {
    const action = actionOfCommand(command);
    if (action === 'open') this.#parts.openHome();
    else if (action === 'quit') this.#parts.quit();
    else this.act(action);
  }
}
