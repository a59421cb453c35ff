/** What has a meaning for whoever reads the command line of an entry, so that an argument with it must be quoted. */
const reserved = /[\s"'\\><~|&;$*?#()`]/;

/** Quoted as a whole where need be; a percent sign would begin a field to be filled in. */
function quoted(argument: string): string {
  const literal = argument.replaceAll('%', '%%');
  return literal === '' || reserved.test(literal) ? `"${literal.replace(/["`$\\]/g, '\\$&')}"` : literal;
}

/** Every value is read once more as a text with escapes, before the quotes of a command line are looked at. */
const escaped = (value: string): string =>
  value.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\t', '\\t').replaceAll('\r', '\\r');

/**
 * An entry may not name a program with "=" in its path, and GLib looks for one with "%" before it has read the sign
 * right (2.74). As an argument either is fine, so a shell is named, which becomes the program.
 */
const commandOf = (program: string, args: readonly string[]): readonly string[] =>
  /[=%]/.test(program) ? ['/bin/sh', '-c', 'exec "$0" "$@"', program, ...args] : [program, ...args];

export type AutostartEntry = {
  readonly comment: string;
  /** The whole path. */
  readonly program: string;
  readonly args: readonly string[];
};

/** A desktop entry for the autostart folder: Desktop Entry Specification 1.5, Autostart Specification 0.5. */
export function autostartEntryText({ comment, program, args }: AutostartEntry): string {
  const lines = [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Unhunch',
    `Comment=${escaped(comment)}`,
    `Exec=${escaped(commandOf(program, args).map(quoted).join(' '))}`,
    'Icon=unhunch',
    'Terminal=false',
    'StartupNotify=false',
    'X-GNOME-Autostart-enabled=true',
  ];
  return `${lines.join('\n')}\n`;
}

const line = /^\s*([A-Za-z0-9-]+)\s*=\s*(.*?)\s*$/;

/** The keys of the main group; other groups and translations are nobody's business here. */
function keysOf(text: string): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  let isInGroup = false;
  for (const row of text.split('\n')) {
    if (row.trim().startsWith('[')) isInGroup = row.trim() === '[Desktop Entry]';
    const [, key, value] = (isInGroup ? line.exec(row) : null) ?? [];
    if (key !== undefined && value !== undefined) keys.set(key, value);
  }
  return keys;
}

/** Whether a desktop starts the program of this entry: desktops switch one off by either of two keys. */
export function isAutostartOn(text: string): boolean {
  const keys = keysOf(text);
  const isOff = keys.get('Hidden') === 'true' || keys.get('X-GNOME-Autostart-enabled') === 'false';
  return !isOff && (keys.get('Exec') ?? '') !== '';
}
