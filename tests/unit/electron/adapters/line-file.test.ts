import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RecentLineFile } from '../../../../electron/adapters/line-file.ts';
import { staleLineFiles } from '../../../../electron/adapters/line-file-age.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { listenToWarnings } from '../../../support/warnings.ts';

function traceIn(folder: string) {
  const { log, warnings } = listenToWarnings();
  return { trace: new RecentLineFile({ folder, kind: 'trace', log }), warnings };
}

describe('a file of lines', () => {
  it('grows line by line, for its owner alone', () => {
    const folder = join(temporaryFolder(), 'traces');
    const { trace } = traceIn(folder);
    trace.startFile('2026-03-02T090000');
    trace.append({ start: '2026-03-02T09:00:00' });
    trace.append({ at: 5, is: 'lock' });
    const path = join(folder, 'trace-2026-03-02T090000.jsonl');
    expect(readFileSync(path, 'utf8')).toBe('{"start":"2026-03-02T09:00:00"}\n{"at":5,"is":"lock"}\n');
    expect([statSync(folder).mode & 0o777, statSync(path).mode & 0o777]).toEqual([0o700, 0o600]);
  });

  it('never goes on in one that was there, as when an hour comes twice', () => {
    const folder = temporaryFolder();
    const { trace } = traceIn(folder);
    for (const at of [1, 2, 3]) {
      trace.startFile('2026-10-25T023000');
      trace.append({ at });
    }
    expect(readdirSync(folder).sort()).toEqual([
      'trace-2026-10-25T023000-2.jsonl',
      'trace-2026-10-25T023000-3.jsonl',
      'trace-2026-10-25T023000.jsonl',
    ]);
  });

  it('is not begun by a line alone', () => {
    const folder = temporaryFolder();
    traceIn(folder).trace.append({ at: 1 });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('that cannot be written is said once and stops nothing', () => {
    const folder = temporaryFolder();
    const blocked = join(folder, 'file');
    writeFileSync(blocked, '');
    const { trace, warnings } = traceIn(blocked);
    trace.startFile('2026-03-02');
    trace.append({ at: 1 });
    trace.startFile('2026-03-03');
    expect(warnings).toEqual(['A trace file failed (EEXIST)']);
  });

  it('removes those a week old when a new one begins', () => {
    const folder = temporaryFolder();
    const { trace } = traceIn(folder);
    for (const day of ['2026-02-20', '2026-02-27', '2026-03-01']) trace.startFile(`${day}T090000`);
    trace.startFile('2026-03-05T090000');
    expect(existsSync(join(folder, 'trace-2026-02-20T090000.jsonl'))).toBe(false);
    expect(readdirSync(folder)).toHaveLength(3);
  });
});

describe('the age of files', () => {
  const today = '2026-03-08T080000';
  const trace = (name: string): string => `trace-${name}.jsonl`;

  it('counts days across the end of a month', () => {
    const files = ['2026-03-01T235959', '2026-03-02T000000', '2026-02-28T120000', today].map(trace);
    expect(staleLineFiles(files, 'trace', today)).toEqual([
      trace('2026-03-01T235959'),
      trace('2026-02-28T120000'),
    ]);
  });

  it('also ends those a wrong clock dated a week ahead or more', () => {
    expect(staleLineFiles(['2026-03-14', '2026-03-15', '2099-01-01'].map(trace), 'trace', today)).toEqual([
      trace('2026-03-15'),
      trace('2099-01-01'),
    ]);
  });

  it('never touches a file of another kind or of nobody', () => {
    const others = [
      'decisions-2020-01-01.jsonl',
      'trace-notes.jsonl',
      'trace-2020-01-01.txt',
      'trace-2020-99-99.jsonl',
    ];
    expect(staleLineFiles(others, 'trace', today)).toEqual([]);
  });

  it('keeps the fifty newest of a day of restarts', () => {
    const files = Array.from({ length: 53 }, (_, minute) =>
      trace(`2026-03-08T08${String(minute).padStart(2, '0')}00`),
    );
    expect(staleLineFiles(files, 'trace', today)).toEqual(files.slice(0, 3));
  });
});
