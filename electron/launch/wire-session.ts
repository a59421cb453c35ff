import { join } from 'node:path';
import type { SessionSnapshot, Trouble } from '../../shared/ipc/contract.ts';
import { engineSettingsOf, type Preferences } from '../../shared/settings/preferences.ts';
import { rulesFrom } from '../../shared/settings/rules.ts';
import { rulesOver } from '../../shared/settings/rules-over.ts';
import { shortRules } from '../../shared/settings/short-rules.ts';
import { RecentLineFile } from '../adapters/line-file.ts';
import { createStateFile } from '../adapters/state-file.ts';
import type { BreakDirector } from '../app/break-director.ts';
import type { Notifier } from '../app/notifier.ts';
import { Presenter } from '../app/presenter.ts';
import { createStateSaver, readSession } from '../app/restore-session.ts';
import { SessionLoop, type SessionRules } from '../app/session-loop.ts';
import type { SettingsKeeper } from '../app/settings-keeper.ts';
import { TraceWriter } from '../app/trace-writer.ts';
import type { Clock, IdleSource, Log, PromptWindows, Timer, TraySurface } from '../ports.ts';
import type { Launch } from './begin-launch.ts';

export type SessionWiring = {
  readonly launch: Launch;
  readonly clock: Clock;
  readonly idle: IdleSource;
  readonly timer: Timer;
  readonly log: Log;
  readonly tray: TraySurface;
  readonly promptWindows: PromptWindows;
  readonly director: BreakDirector;
  readonly settings: SettingsKeeper;
  readonly notifier: Notifier;
  readonly pushSession: (snapshot: SessionSnapshot) => void;
};

export type WiredSession = {
  readonly loop: SessionLoop;
  readonly presenter: Presenter;
  /** What the person set holds from now on, for the engine and for what is shown. */
  readonly applyPreferences: (preferences: Preferences) => void;
  readonly isFirstRun: boolean;
};

/** The rules that hold for these preferences in this launch: a demo and a test bring rules of their own. */
function sessionRules(launch: Launch, preferences: Preferences): SessionRules {
  const base = launch.options.rules ?? (launch.options.demo ? shortRules : null);
  return base === null
    ? { preferences: engineSettingsOf(preferences), rules: rulesFrom(preferences), areOwn: false }
    : { preferences: engineSettingsOf(preferences), rules: rulesOver(base, preferences), areOwn: true };
}

/** Builds the session from what was saved; it begins to live with `loop.start()`. */
export function wireSession(wiring: SessionWiring): WiredSession {
  const { launch, clock, idle, timer, log, settings } = wiring;
  const stateFile = createStateFile(launch.folder);
  const reading = readSession(stateFile, clock, log);
  const troubles = (): readonly Trouble[] => [
    ...settings.troubles,
    ...(reading.is === 'damaged' ? (['session-damaged'] as const) : []),
    ...(loop.view.estimated ? (['idle-unknown'] as const) : []),
    ...(launch.isSandboxMissing ? (['no-sandbox'] as const) : []),
  ];
  const { translate, locale, options } = launch;
  const { tray, promptWindows, director, notifier, pushSession } = wiring;
  const shown = { tray, promptWindows, director, pushSession };
  const presenter = new Presenter({ ...shown, troubles, translate, locale, demo: options.demo });
  const lineFile = (kind: string) => new RecentLineFile({ folder: join(launch.folder, 'trace'), kind, log });
  const loop = new SessionLoop(
    {
      clock,
      idle,
      timer,
      trace: new TraceWriter(lineFile('trace'), lineFile('decisions')),
      saveState: createStateSaver(stateFile, clock.bootId(), log),
      onDecided: (decisions) => notifier.hear(decisions),
      onChanged: (view, now) => {
        presenter.show(view, now);
        notifier.follow(view);
      },
    },
    sessionRules(launch, settings.preferences),
    reading.is === 'restored' ? reading.session : null,
  );
  const applyPreferences = (preferences: Preferences): void => {
    loop.setRules(sessionRules(launch, preferences));
    notifier.follow(loop.view);
  };
  return { loop, presenter, applyPreferences, isFirstRun: reading.is === 'fresh' };
}
