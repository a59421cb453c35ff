import type { SessionView } from '../../shared/domain/view.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { SessionSnapshot, Trouble } from '../../shared/ipc/snapshots.ts';
import type { PromptStyle } from '../../shared/settings/preferences.ts';
import { trayModel } from '../../shared/tray/tray-model.ts';
import type { ClockReading, PromptWindows, TraySurface, WindowPlan } from '../ports.ts';
import type { BreakDirector } from './break-director.ts';
import type { CardKeys } from './card-keys.ts';
import { windowPlan } from './window-plan.ts';

export type PresenterParts = {
  readonly tray: TraySurface;
  readonly promptWindows: PromptWindows;
  readonly director: BreakDirector;
  readonly cardKeys: CardKeys;
  /** As the person wants it now. */
  readonly promptStyle: () => PromptStyle;
  readonly pushSession: (snapshot: SessionSnapshot) => void;
  readonly troubles: () => readonly Trouble[];
  readonly translate: Translate;
  readonly locale: string;
  readonly demo: boolean;
};

/** Tray and windows are projections of the session: they are told what holds and keep nothing of their own. */
export class Presenter {
  readonly #parts: PresenterParts;
  #shown: { readonly view: SessionView; readonly now: ClockReading } | null = null;
  #plan: WindowPlan | null = null;

  constructor(parts: PresenterParts) {
    this.#parts = parts;
  }

  show(view: SessionView, now: ClockReading): void {
    const { tray, promptWindows, cardKeys, promptStyle, translate, locale, demo } = this.#parts;
    this.#shown = { view, now };
    cardKeys.follow(view);
    const clock = { nowMs: now.wallMs, timeZone: now.timeZone, locale };
    tray.show(trayModel(view, { demo, clock, translate }));
    this.#plan = windowPlan(view, promptStyle(), this.#plan);
    promptWindows.apply(this.#plan);
    this.push();
  }

  /** Tells the windows again, after something that the engine does not know of has changed. */
  push(): void {
    const { snapshot } = this;
    if (snapshot !== null) this.#parts.pushSession(snapshot);
  }

  /** What holds; null before the session began. */
  get snapshot(): SessionSnapshot | null {
    const { troubles, demo, director, cardKeys, promptStyle } = this.#parts;
    if (this.#shown === null) return null;
    const { view, now } = this.#shown;
    const offer = director.offerFor(view);
    return {
      view,
      offer,
      running: director.running,
      ended: director.ended,
      takenAtMs: now.wallMs,
      timeZone: now.timeZone,
      demo,
      troubles: troubles(),
      body: director.body,
      callKeys: cardKeys.current,
      promptStyle: this.#plan?.style ?? promptStyle(),
      opinions: director.opinions,
      limits: director.limits,
    };
  }
}
