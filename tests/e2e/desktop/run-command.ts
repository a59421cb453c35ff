import { spawn } from 'node:child_process';

export type CommandResult = {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
};

type CommandOptions = { readonly env?: Readonly<Record<string, string>>; readonly cwd?: string };

/** Runs a short command to its end and hands back what it printed; a non-zero exit is not an error here. */
export async function runCommand(
  command: string,
  args: readonly string[],
  options: CommandOptions & { readonly input?: string } = {},
): Promise<CommandResult> {
  const { input, ...surroundings } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...surroundings, stdio: 'pipe' });
    // A command that does not read its input may end before it has been written.
    child.stdin.on('error', () => undefined).end(input);
    const stdout: string[] = [];
    const stderr: string[] = [];
    child.stdout.setEncoding('utf8').on('data', (text: string) => stdout.push(text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => stderr.push(text));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout: stdout.join(''), stderr: stderr.join('') }));
  });
}

/** As `runCommand`, where anything but success is an error that names the command and what it said. */
export async function mustRun(
  command: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<string> {
  const result = await runCommand(command, args, options);
  if (result.code === 0) return result.stdout;
  throw new Error(
    `${command} ${args.join(' ')} ended with ${result.code}: ${result.stderr || result.stdout}`,
  );
}
