import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { emptyRecording, type Recording } from '../../shared/history/recording.ts';
import type { SessionSnapshot, Trouble } from '../../shared/ipc/snapshots.ts';
import { engineSettingsOf, type Preferences } from '../../shared/settings/preferences.ts';
import { rulesFrom } from '../../shared/settings/rules.ts';
import { rulesOver } from '../../shared/settings/rules-over.ts';
import { shortRules } from '../../shared/settings/short-rules.ts';
import { RecentLineFile } from '../adapters/line-file.ts';
import { createStateFile } from '../adapters/state-file.ts';
import type { BreakDirector } from '../app/break-director.ts';
import type { CardKeys } from '../app/card-keys.ts';
import type { GoalsKeeper } from '../app/goals-keeper.ts';
import { History } from '../app/history.ts';
import type { Notifier } from '../app/notifier.ts';
import type { OpinionsKeeper } from '../app/opinions-keeper.ts';
import type { OwnDesk } from '../app/own-desk.ts';
import { Presenter } from '../app/presenter.ts';
import { readSession, type SessionReading } from '../app/restore-session.ts';
import { SessionLoop, type SessionRules } from '../app/session-loop.ts';
import type { SettingsKeeper } from '../app/settings-keeper.ts';
import { StateSaver } from '../app/state-saver.ts';
import { TraceWriter } from '../app/trace-writer.ts';
import type { Clock, HistoryStore, IdleSource, Log, PromptWindows, Timer, TraySurface } from '../ports.ts';
import type { Launch } from './begin-launch.ts';

export type SessionWiring = {
  readonly launch: Launch;
  readonly clock: Clock;
  readonly idle: IdleSource;
  readonly timer: Timer;
  readonly log: Log;
  readonly tray: TraySurface;
  readonly shelf: HistoryStore;
  readonly promptWindows: PromptWindows;
  readonly director: BreakDirector;
  readonly opinions: OpinionsKeeper;
  readonly goals: GoalsKeeper;
  readonly own: OwnDesk;
  readonly cardKeys: CardKeys;
  readonly settings: SettingsKeeper;
  readonly notifier: Notifier;
  readonly pushSession: (snapshot: SessionSnapshot) => void;
};

export type WiredSession = {
  readonly loop: SessionLoop;
  readonly presenter: Presenter;
  /** To be opened when the tray is up, and closed after the loop has stopped. */
  readonly history: History;
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

function wireHistory({ shelf, director, settings, log }: SessionWiring, recording: Recording): History {
  return new History({
    store: shelf,
    keptDays: () => settings.preferences.historyDays,
    recording,
    routine: () => director.running?.routine ?? null,
    giveWay: () => setImmediate(),
    log,
  });
}

function traceWriter({ launch, log }: SessionWiring): TraceWriter {
  const lineFile = (kind: string) => new RecentLineFile({ folder: join(launch.folder, 'trace'), kind, log });
  return new TraceWriter(lineFile('trace'), lineFile('decisions'));
}

/** What a person is told for as long as the app runs. */
export const troublesOfStart = (
  launch: Pick<Launch, 'isEraseIncomplete' | 'isSandboxMissing'>,
  reading: Pick<SessionReading, 'is'>,
): readonly Trouble[] => [
  ...(reading.is === 'damaged' ? (['session-damaged'] as const) : []),
  ...(launch.isEraseIncomplete ? (['erase-incomplete'] as const) : []),
  ...(launch.isSandboxMissing ? (['no-sandbox'] as const) : []),
];

/** Builds the session from what was saved; it begins to live with `loop.start()`. */
export function wireSession(wiring: SessionWiring): WiredSession {
  const { launch, clock, idle, timer, log, settings } = wiring;
  const stateFile = createStateFile(launch.folder);
  const reading = readSession(stateFile, clock, log);
  const session = reading.is === 'restored' ? reading.session : null;
  const troubles = (): readonly Trouble[] => [
    ...[settings, saver, history, wiring.opinions, wiring.goals, wiring.own].flatMap((each) => each.troubles),
    ...troublesOfStart(launch, reading),
    ...(loop.view.estimated ? (['idle-unknown'] as const) : []),
  ];
  const { translate, locale, options } = launch;
  const { tray, promptWindows, director, cardKeys, notifier, pushSession } = wiring;
  const history = wireHistory(wiring, session?.recording ?? emptyRecording);
  const bootId = clock.bootId();
  const saver = new StateSaver({ file: stateFile, bootId, history, log });
  const promptStyle = () => settings.preferences.promptStyle;
  const shown = { tray, promptWindows, director, cardKeys, promptStyle, pushSession };
  const presenter = new Presenter({ ...shown, troubles, translate, locale, demo: options.demo });
  const loop = new SessionLoop(
    {
      clock,
      idle,
      timer,
      trace: traceWriter(wiring),
      onDecided: (look) => {
        director.follow(loop.view, look.decisions);
        history.take(look);
        notifier.hear(look.decisions);
      },
      saveState: (state, now) => saver.save(state, now),
      onChanged: (view, now) => {
        presenter.show(view, now);
        notifier.follow(view);
        history.write(now);
      },
    },
    sessionRules(launch, settings.preferences),
    session,
  );
  const applyPreferences = (preferences: Preferences): void => {
    director.settingsChanged();
    loop.setRules(sessionRules(launch, preferences));
    notifier.follow(loop.view);
    presenter.push();
  };
  return { loop, presenter, history, applyPreferences, isFirstRun: reading.is === 'fresh' };
}
