import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { autostartEntryText, isAutostartOn } from '../../../../electron/adapters/desktop-entry.ts';

const recorded = z
  .object({ entries: z.array(z.object({ what: z.string(), isOn: z.boolean(), text: z.string() })) })
  .parse(JSON.parse(readFileSync(new URL('recorded/autostart-entries.json', import.meta.url), 'utf8')));

const entryOf = (program: string, comment = 'A minute') =>
  autostartEntryText({ comment, program, args: ['--hidden'] });
const execOf = (program: string): string | undefined => /^Exec=(.*)$/m.exec(entryOf(program))?.[1];

describe('an autostart entry', () => {
  it('starts the program without a window', () => {
    expect(entryOf('/opt/Unhunch/unhunch').split('\n')).toEqual([
      '[Desktop Entry]',
      'Type=Application',
      'Name=Unhunch',
      'Comment=A minute',
      'Exec=/opt/Unhunch/unhunch --hidden',
      'Icon=unhunch',
      'Terminal=false',
      'StartupNotify=false',
      'X-GNOME-Autostart-enabled=true',
      '',
    ]);
  });

  // The right-hand sides follow from the specification: quotes first, then the escapes of a text.
  it.each([
    ['/home/a b/unhunch', '"/home/a b/unhunch" --hidden'],
    ["/home/d'Arc/unhunch", '"/home/d\'Arc/unhunch" --hidden'],
    ['/home/a"b/unhunch', String.raw`"/home/a\\"b/unhunch" --hidden`],
    ['/home/$HOME/unhunch', String.raw`"/home/\\$HOME/unhunch" --hidden`],
    ['/home/`id`/unhunch', '"/home/\\\\`id\\\\`/unhunch" --hidden'],
    [String.raw`/home/a\b/unhunch`, String.raw`"/home/a\\\\b/unhunch" --hidden`],
    ['/home/a;b&c|d(e)/unhunch', '"/home/a;b&c|d(e)/unhunch" --hidden'],
    ['/home/a\nb/unhunch', String.raw`"/home/a\nb/unhunch" --hidden`],
    ['/home/Zoë/unhunch', '/home/Zoë/unhunch --hidden'],
  ])('names %j as it is read back', (program, exec) => {
    expect(execOf(program)).toBe(exec);
  });

  it('keeps a comment of several lines on one', () => {
    expect(entryOf('/a', 'one\ntwo')).toContain(String.raw`Comment=one\ntwo`);
  });

  it.each([
    ['/home/a=b/unhunch', '/home/a=b/unhunch'],
    ['/home/100% b/unhunch', '"/home/100%% b/unhunch"'],
  ])('hands %j to a shell, since no entry may name it as its program', (program, argument) => {
    expect(execOf(program)).toBe(String.raw`/bin/sh -c "exec \\"\\$0\\" \\"\\$@\\"" ${argument} --hidden`);
  });
});

describe('an entry that is found', () => {
  it.each(recorded.entries)('starts the app: $isOn, when it is $what', ({ text, isOn }) => {
    expect(isAutostartOn(text)).toBe(isOn);
  });

  it('starts the app when it was just written', () => {
    expect(isAutostartOn(entryOf('/opt/Unhunch/unhunch'))).toBe(true);
  });
});
