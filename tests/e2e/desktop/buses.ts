import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startProcess } from './managed-process.ts';

export type Bus = { readonly address: string; stop(): Promise<void> };

/** Everything is allowed to everybody: the bus stands for the system's own, and one test talks as a second user. */
function busConfig(kind: 'session' | 'system', socket: string): string {
  return `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>${kind}</type>
  <listen>unix:path=${socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="mandatory">
    <allow user="*"/>
    <allow own="*"/>
    <allow send_destination="*" eavesdrop="true"/>
    <allow receive_sender="*" eavesdrop="true"/>
  </policy>
</busconfig>
`;
}

/** Starts a private message bus whose socket lies in `folder`. */
export async function startBus(
  kind: 'session' | 'system',
  folder: string,
  env: Readonly<Record<string, string>>,
): Promise<Bus> {
  const socket = join(folder, `${kind}-bus`);
  const config = join(folder, `${kind}-bus.conf`);
  await writeFile(config, busConfig(kind, socket));
  const daemon = await startProcess(
    'dbus-daemon',
    ['--nofork', '--print-address', `--config-file=${config}`],
    {
      env: { ...env },
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  const { stdout } = daemon.child;
  if (stdout === null) throw new Error('dbus-daemon was started without a pipe for its address');
  const printed: unknown = (await once(stdout, 'data', { signal: AbortSignal.timeout(10_000) }))[0];
  return {
    address: String(printed).trim(),
    stop: async () => {
      await daemon.stop();
    },
  };
}
