import type { State } from '../../shared/domain/state.ts';
import type { Recording } from '../../shared/history/recording.ts';
import type { Trouble } from '../../shared/ipc/snapshots.ts';
import type { ClockReading, JsonFile, Log } from '../ports.ts';

type SaverParts = {
  readonly file: JsonFile;
  readonly bootId: string | null;
  readonly history: {
    /** What of it is under way, asked at each save. */
    readonly recording: Recording;
    /** The session is on the disk with `recording`. */
    markSaved(): void;
  };
  readonly log: Log;
};

/** Keeps the state with the clocks at which it held. A failure is told, logged once, and tried again at the next save. */
export class StateSaver {
  readonly #parts: SaverParts;
  #hasFailed = false;

  constructor(parts: SaverParts) {
    this.#parts = parts;
  }

  get troubles(): readonly Trouble[] {
    return this.#hasFailed ? ['session-not-saved'] : [];
  }

  save(state: State, { wallMs, monotonicMs }: ClockReading): void {
    const { file, bootId, history, log } = this.#parts;
    const clocks = { savedAtWallMs: wallMs, savedAtMonotonicMs: monotonicMs, bootId };
    const writing = file.write({ version: 1, ...clocks, state, recording: history.recording });
    if (writing.is === 'failed' && !this.#hasFailed)
      log.error(`The session could not be saved: ${writing.why}`);
    this.#hasFailed = writing.is === 'failed';
    if (writing.is === 'written') history.markSaved();
  }
}
