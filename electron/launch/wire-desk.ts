import type { App } from 'electron';
import type { BreakDirector } from '../app/break-director.ts';
import { directorNow } from '../app/director-now.ts';
import type { OpinionsKeeper } from '../app/opinions-keeper.ts';
import type { OwnDesk } from '../app/own-desk.ts';
import { SessionDesk } from '../app/session-desk.ts';
import type { Clock, PromptWindows, Windows } from '../ports.ts';
import type { WiredSession } from './wire-session.ts';

export type DeskWiring = {
  readonly app: App;
  readonly clock: Clock;
  readonly director: BreakDirector;
  readonly opinions: OpinionsKeeper;
  readonly own: OwnDesk;
  readonly windows: Windows;
  readonly promptWindows: PromptWindows;
  readonly session: () => WiredSession;
};

/** Where what the person does arrives. */
export function wireDesk(wiring: DeskWiring): SessionDesk {
  const { app, clock, director, opinions, own, windows, promptWindows, session } = wiring;
  return new SessionDesk({
    ...{ clock, director, opinions, session },
    ownRoutine: (id) => own.routine(id),
    today: () => directorNow(clock.read()).day,
    logWalk: (minutes) => session().history.logWalk(minutes, clock.read()),
    logGrade: (exercises, grade) => session().history.logGrade(exercises, grade, clock.read()),
    openHome: (page) => windows.openHome(page),
    callPrompt: () => promptWindows.call(),
    quit: () => app.quit(),
  });
}
