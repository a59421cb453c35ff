import type { State } from '../../shared/domain/state.ts';
import { emptyRecording, type Recording } from '../../shared/history/recording.ts';
import type { SpokenLine } from '../../shared/replay/trace-line-of.ts';
import { millisecondsSince, storedSessionSchema } from '../../shared/session/stored-session.ts';
import type { Clock, JsonFile, Log } from '../ports.ts';

export type RestoredSession = {
  readonly state: State;
  readonly elapsedSeconds: number;
  readonly recording: Recording;
};

/** What the session file held: a session, nothing yet, or something unusable that was put aside. */
export type SessionReading =
  | { readonly is: 'restored'; readonly session: RestoredSession }
  | { readonly is: 'fresh' }
  | { readonly is: 'damaged' };

export function readSession(file: JsonFile, clock: Clock, log: Log): SessionReading {
  const reading = file.read();
  if (reading.is === 'absent') return { is: 'fresh' };
  if (reading.is === 'damaged') {
    log.warn(`The session file could not be read (${reading.why}); a new session begins.`);
    return { is: 'damaged' };
  }
  const parsed = storedSessionSchema.safeParse(reading.content);
  if (!parsed.success) {
    log.warn(
      'The session file does not hold a session of this version; it was put aside and a new session begins.',
    );
    file.quarantine();
    return { is: 'damaged' };
  }
  const now = clock.read();
  const { state, recording = emptyRecording } = parsed.data;
  const elapsedMs = millisecondsSince(parsed.data, { ...now, bootId: clock.bootId() });
  return {
    is: 'restored',
    session: { state, elapsedSeconds: Math.floor(elapsedMs / 1000), recording },
  };
}

/**
 * What a launch says of the world: the sources of pause reasons, evidence and locks report afresh, so what an earlier
 * run believed of them is taken back first.
 */
export function linesAtLaunch(saved: State): readonly SpokenLine[] {
  return [
    ...saved.pauses.map((because) => ({ is: 'free', because }) as const),
    ...saved.evidence.map((because) => ({ is: 'not-present', because }) as const),
    ...(saved.isIdleUnknown ? [{ is: 'idle-known' } as const] : []),
    ...(saved.isLocked ? [{ is: 'unlock' } as const] : []),
    { is: 'launch' },
  ];
}
