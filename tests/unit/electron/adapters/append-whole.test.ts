import {
  existsSync,
  fstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { appendWhole, type WriteCalls } from '../../../../electron/adapters/append-whole.ts';
import { judgeTail } from '../../../../electron/adapters/line-tail.ts';
import { runCommand } from '../../../e2e/desktop/run-command.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const line = (text: string): Buffer => Buffer.from(`${text}\n`);
const one = '{"v":1,"is":"rest"}';

/** A file that already holds this. */
function fileWith(text: string): string {
  const path = join(temporaryFolder(), '2026-03.jsonl');
  writeFileSync(path, text);
  return path;
}
const textOf = (path: string): string => readFileSync(path, 'utf8');

describe('adding lines to a file', () => {
  it('makes the file, for its owner alone, and answers how long it is', () => {
    const path = join(temporaryFolder(), '2026-03.jsonl');
    expect(appendWhole(path, line(one), null)).toBe(20);
    expect(appendWhole(path, line(one), 20)).toBe(40);
    expect(textOf(path)).toBe(`${one}\n${one}\n`);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('is one write and one fsync', () => {
    const path = fileWith(`${one}\n`);
    const calls: string[] = [];
    const counted: WriteCalls = {
      write: (handle, bytes) => {
        calls.push('write');
        return writeSync(handle, bytes);
      },
      flush: () => calls.push('flush'),
    };
    appendWhole(path, Buffer.concat([line(one), line(one)]), null, counted);
    expect(calls).toEqual(['write', 'flush']);
  });

  it('counts as done where the folder cannot be flushed, so that nothing is added twice', () => {
    const path = join(temporaryFolder(), '2026-03.jsonl');
    const onFilesAlone: WriteCalls = {
      write: writeSync,
      flush: (handle) => {
        if (fstatSync(handle).isDirectory()) throw new Error('EINVAL');
      },
    };
    expect(appendWhole(path, line(one), null, onFilesAlone)).toBe(20);
    expect(textOf(path)).toBe(`${one}\n`);
  });

  it('drops a line that a crash tore', () => {
    for (const torn of ['{', '{"v"', '{"v":1,"is":"sitt', `${one.slice(0, -1)}\u0000\u0000`]) {
      const path = fileWith(`${one}\n${torn}`);
      expect(appendWhole(path, line(one), null)).toBe(40);
      expect(textOf(path)).toBe(`${one}\n${one}\n`);
    }
  });

  it('ends a line that lacked its end alone', () => {
    const path = fileWith(one);
    appendWhole(path, line(one), null);
    expect(textOf(path)).toBe(`${one}\n${one}\n`);
  });

  it('leaves alone what is not its own, and begins on a line of its own', () => {
    for (const strange of [
      '\u0000\u0000',
      'a note',
      'x'.repeat(70_000),
      `{"v":1,"is":"${'y'.repeat(70_000)}`,
    ]) {
      const path = fileWith(`${one}\n${strange}`);
      appendWhole(path, line(one), null);
      expect(textOf(path)).toBe(`${one}\n${strange}\n${one}\n`);
    }
  });

  it('looks at the end of a file that somebody else made longer', () => {
    const path = fileWith(`${one}\n{"v":`);
    appendWhole(path, line(one), 20);
    expect(textOf(path)).toBe(`${one}\n${one}\n`);
  });
});

describe('a write that comes short', () => {
  const refusal = new Error('no space');

  it('is completed by a second one', () => {
    const path = fileWith('');
    const halved: WriteCalls = {
      write: (handle, bytes) => writeSync(handle, bytes.subarray(0, Math.ceil(bytes.length / 2))),
      flush: () => undefined,
    };
    appendWhole(path, line(one), null, halved);
    expect(textOf(path)).toBe(`${one}\n`);
  });

  it('leaves the file as it was when the disk is full', () => {
    const path = fileWith(`${one}\n`);
    let writes = 0;
    const full: WriteCalls = {
      write: (handle, bytes) => {
        writes += 1;
        if (writes > 1) throw refusal;
        return writeSync(handle, bytes.subarray(0, 7));
      },
      flush: () => undefined,
    };
    expect(() => appendWhole(path, line(one), 20, full)).toThrow(refusal);
    expect(textOf(path)).toBe(`${one}\n`);
    expect(appendWhole(path, line(one), null)).toBe(40);
  });

  it('is none when nothing was written, or when it did not reach the disk', () => {
    const path = fileWith(`${one}\n`);
    const stuck: WriteCalls = { write: () => 0, flush: () => undefined };
    const lost: WriteCalls = {
      write: writeSync,
      flush: () => {
        throw refusal;
      },
    };
    expect(() => appendWhole(path, line(one), null, stuck)).toThrow('nothing was written');
    expect(() => appendWhole(path, line(one), null, lost)).toThrow(refusal);
    expect(textOf(path)).toBe(`${one}\n`);
  });
});

describe('something else in the place of the file', () => {
  it('is put aside when it is a folder', () => {
    const folder = temporaryFolder();
    const path = join(folder, '2026-03.jsonl');
    mkdirSync(path);
    appendWhole(path, line(one), null);
    expect(textOf(path)).toBe(`${one}\n`);
    expect(readdirSync(join(folder, 'quarantine'))).toEqual(['2026-03-1.jsonl']);
  });

  it('is put aside when it is a pipe, and nothing waits for it', async () => {
    const folder = temporaryFolder();
    const path = join(folder, '2026-03.jsonl');
    await runCommand('mkfifo', [path]);
    expect(existsSync(path)).toBe(true);
    appendWhole(path, line(one), null);
    expect(textOf(path)).toBe(`${one}\n`);
  });
});

it('tells a torn line of ours from everything else', () => {
  const judged = ['', one, '{', '{"v":1,"is":"br', '{"settings"', '7', 'x'].map(judgeTail);
  expect(judged).toEqual(['whole', 'without-end', 'torn', 'torn', 'strange', 'without-end', 'strange']);
});
