import type { SessionView } from '../../shared/domain/view.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { SessionSnapshot, Trouble } from '../../shared/ipc/contract.ts';
import { trayModel } from '../../shared/tray/tray-model.ts';
import type { ClockReading, TraySurface } from '../ports.ts';

export type PresenterParts = {
  readonly tray: TraySurface;
  readonly pushSession: (snapshot: SessionSnapshot) => void;
  readonly troubles: () => readonly Trouble[];
  readonly translate: Translate;
  readonly locale: string;
  readonly demo: boolean;
};

/** Tray and windows are projections of the session: they are told what holds and keep nothing of their own. */
export class Presenter {
  readonly #parts: PresenterParts;
  #snapshot: SessionSnapshot | null = null;

  constructor(parts: PresenterParts) {
    this.#parts = parts;
  }

  show(view: SessionView, now: ClockReading): void {
    const { tray, pushSession, troubles, translate, locale, demo } = this.#parts;
    this.#snapshot = { view, takenAtMs: now.wallMs, demo, troubles: troubles() };
    const clock = { nowMs: now.wallMs, timeZone: now.timeZone, locale };
    tray.show(trayModel(view, { demo, clock, translate }));
    pushSession(this.#snapshot);
  }

  /** What was shown last; null before the session began. */
  get snapshot(): SessionSnapshot | null {
    return this.#snapshot;
  }
}
