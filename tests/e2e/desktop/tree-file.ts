import { readFile } from 'node:fs/promises';
import { sourceMessages } from '../../../shared/i18n/messages.ts';
import { translate } from './catalogue.ts';

const isKey = (name: string): name is keyof typeof sourceMessages => name in sourceMessages;

/** The text of a message, with its values where it has some: `{first-run.progress number=2 count=6}`. */
function textOf(inside: string): string {
  const [key = '', ...values] = inside.split(' ');
  if (!isKey(key)) throw new Error(`there is no message "${key}"`);
  return translate(
    key,
    Object.fromEntries(
      values.map((value) => {
        const [name = '', text = ''] = value.split('=');
        return [name, /^\d+$/.test(text) ? Number(text) : text];
      }),
    ),
  );
}

/**
 * Accessibility trees as they are written down, by the name of what they are of: a line `# name`, then the lines of
 * `readingTree`. Texts stand there by their message.
 */
export async function readTrees(file: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const sections = (await readFile(file, 'utf8')).split(/^# /m).slice(1);
  return new Map(
    sections.map((section) => {
      const [name = '', ...lines] = section.trimEnd().split('\n');
      return [
        name,
        lines
          .filter((line) => line !== '')
          .map((line) => line.replaceAll(/\{([^}]+)\}/g, (_all, key) => textOf(key))),
      ];
    }),
  );
}
