import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Desktop } from './desktop.ts';
import { eventually } from './eventually.ts';
import { startProcess } from './managed-process.ts';
import { runCommand } from './run-command.ts';

export type Voices = {
  /** Leads a program to the loudspeaker of this desktop, which nobody hears. */
  readonly env: Readonly<Record<string, string>>;
  /** Whether eSpeak NG has spoken since this began: it opens its way to the loudspeaker with the first line. */
  hasSpoken(): Promise<boolean>;
  stop(): Promise<void>;
};

/** Keeps the speech service away, which the first program that wants to speak would start. */
export async function forbidVoices({ household }: Desktop): Promise<void> {
  const folder = join(household.env.XDG_CONFIG_HOME ?? household.home, 'speech-dispatcher');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'speechd.conf'), 'DisableAutoSpawn\nLogLevel 1\n');
}

const installed = '/usr/lib/x86_64-linux-gnu/espeak-ng-data';

/**
 * The data of eSpeak NG without its hundred variants of each voice: some hundred voices are listed at once, where
 * thirteen thousand take the computer seconds. Where it is installed elsewhere all are listed.
 */
async function withoutVariants(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = await readdir(installed).catch(() => []);
  if (names.length === 0) return {};
  const data = join(folder, 'espeak-ng-data');
  await mkdir(data);
  const kept = names.filter((name) => name !== 'voices');
  await Promise.all(kept.map((name) => symlink(join(installed, name), join(data, name))));
  return { ESPEAK_DATA_PATH: folder };
}

/**
 * A sound server with a loudspeaker that plays into nothing at the pace of a real one, and speech-dispatcher with
 * eSpeak NG: lines begin, last and end as they do for a person.
 */
export async function startVoices(
  { folder, env, household }: Desktop,
  listed: 'all' | 'few',
): Promise<Voices> {
  const socket = join(folder, 'pulse');
  const withSound = { ...env, PULSE_SERVER: `unix:${socket}` };
  const soundServer = await startProcess(
    'pulseaudio',
    [
      ...['-n', '--daemonize=no', '--use-pid-file=no', '--exit-idle-time=-1', '--disallow-exit'],
      ...['-L', `module-native-protocol-unix auth-anonymous=1 socket=${socket}`],
      ...['-L', 'module-null-sink sink_name=nobody'],
    ],
    { env: withSound },
  );
  const playing = async (what: 'sinks' | 'sink-inputs'): Promise<string> =>
    (await runCommand('pactl', ['list', what], { env: withSound })).stdout;
  await eventually(
    'the loudspeaker',
    () => playing('sinks'),
    (text) => text.includes('nobody'),
  );
  const speechFolder = join(household.env.XDG_RUNTIME_DIR ?? folder, 'speech-dispatcher');
  const speechService = await startProcess(
    'speech-dispatcher',
    [
      ...['--run-single', '--log-level', '1', '--timeout', '0', '--communication-method', 'unix_socket'],
      ...['--socket-path', join(speechFolder, 'speechd.sock')],
    ],
    { env: { ...withSound, ...(listed === 'few' ? await withoutVariants(folder) : {}) } },
  );
  return {
    env: { PULSE_SERVER: withSound.PULSE_SERVER },
    hasSpoken: async () => (await playing('sink-inputs')).includes('"speech-dispatcher-espeak-ng"'),
    stop: async () => {
      await speechService.stop();
      await soundServer.stop();
    },
  };
}
