import { History } from '../../electron/app/history.ts';
import { readSession } from '../../electron/app/restore-session.ts';
import { SessionLoop, type SessionRules } from '../../electron/app/session-loop.ts';
import { StateSaver } from '../../electron/app/state-saver.ts';
import { TraceWriter } from '../../electron/app/trace-writer.ts';
import type { ClockReading } from '../../electron/ports.ts';
import type { State } from '../../shared/domain/state.ts';
import type { SessionView } from '../../shared/domain/view.ts';
import type { HistoryEvent } from '../../shared/history/lines.ts';
import { emptyRecording, type Recording } from '../../shared/history/recording.ts';
import { parseTrace } from '../../shared/replay/parse-trace.ts';
import { replay } from '../../shared/replay/replay.ts';
import type { Routine } from '../../shared/routines/programme.ts';
import { defaultPreferences, engineSettingsOf } from '../../shared/settings/preferences.ts';
import { shortRules } from '../../shared/settings/short-rules.ts';
import { FakeHistoryStore, FakeJsonFile, FakeLineFile, FakeMachine, silentLog } from './fake-machine.ts';

const lines = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');

/** The session loop on a fake machine with short rules; it can be launched, killed and launched again. */
export class SessionRun {
  readonly machine = new FakeMachine();
  readonly file = new FakeJsonFile();
  readonly traces = new FakeLineFile();
  readonly decisions = new FakeLineFile();
  readonly store = new FakeHistoryStore();
  readonly views: SessionView[] = [];
  settings: SessionRules = {
    preferences: engineSettingsOf(defaultPreferences),
    rules: shortRules,
    areOwn: true,
  };
  /** What a break consists of. */
  routine: Routine | null = null;
  history: History | null = null;
  saver: StateSaver | null = null;
  /** The one that runs. */
  loop: SessionLoop | null = null;

  launch(): SessionLoop {
    const reading = readSession(this.file, this.machine, silentLog);
    const session = reading.is === 'restored' ? reading.session : null;
    const history = this.#openHistory(session?.recording ?? emptyRecording);
    const saver = new StateSaver({
      file: this.file,
      bootId: this.machine.bootId(),
      history,
      log: silentLog,
    });
    this.saver = saver;
    const parts = {
      clock: this.machine,
      idle: this.machine,
      timer: this.machine,
      trace: new TraceWriter(this.traces, this.decisions),
      onDecided: history.take.bind(history),
      saveState: (state: State, now: ClockReading) => saver.save(state, now),
      onChanged: (view: SessionView) => {
        this.views.push(view);
        history.write(this.machine.read());
      },
    };
    const loop = new SessionLoop(parts, this.settings, session);
    this.loop = loop;
    loop.start();
    history.open(this.machine.read());
    return loop;
  }

  #openHistory(recording: Recording): History {
    this.history = new History({
      store: this.store,
      keptDays: () => defaultPreferences.historyDays,
      recording,
      routine: () => this.routine,
      giveWay: () => Promise.resolve(),
      log: silentLog,
    });
    return this.history;
  }

  /** What has become history so far, over all launches, and what goes on. */
  get told(): readonly HistoryEvent[] {
    return this.history?.read(null).events ?? [];
  }

  /** Each word said so far, over all launches. */
  did(): readonly string[] {
    return this.decisions.files.flatMap(({ text }) =>
      lines(text).map((line) => String(JSON.parse(line).did)),
    );
  }

  /** What the replay makes of each trace beside what the app itself decided, up to the app's last decision. */
  comparedWithReplay(): { readonly own: readonly unknown[]; readonly replayed: readonly unknown[] } {
    const own: unknown[] = [];
    const replayed: unknown[] = [];
    for (const [index, { text }] of this.traces.files.entries()) {
      const decided = lines(this.decisions.files[index]?.text ?? '').map((line) => JSON.parse(line));
      const lastAt = Math.max(0, ...decided.map(({ at }) => Number(at)));
      const parsed = parseTrace(text);
      if (!parsed.ok) throw new Error(`line ${parsed.error.lineNumber}: expected ${parsed.error.expected}`);
      const known = replayUpTo(parsed.trace, lastAt);
      own.push(...decided);
      replayed.push(...known.slice(0, decided.length));
    }
    return { own, replayed };
  }
}

function replayUpTo(trace: Parameters<typeof replay>[0], at: number): readonly unknown[] {
  const lastLine = trace.lines.at(-1);
  const end = Math.max(at + 1, lastLine === undefined ? 0 : 'to' in lastLine ? lastLine.to : lastLine.at);
  const { decisions } = replay({ ...trace, lines: [...trace.lines, { is: 'end', at: end }] });
  return JSON.parse(JSON.stringify(decisions));
}
