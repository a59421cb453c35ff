import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HistoryShelf } from '../../../../electron/adapters/history-shelf.ts';
import { foldLines } from '../../../../shared/history/fold-lines.ts';
import type { HistoryEvent } from '../../../../shared/history/lines.ts';
import { monthsOf, otherComputer, usableLines } from '../../../support/copies.ts';
import { buildBreak, buildRest, buildSitting } from '../../../support/history-lines.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const ownName = '11111111-1111-4111-8111-111111111111';

function openShelf(folder = join(temporaryFolder(), 'history')) {
  const shelf = new HistoryShelf({ folder, newName: () => ownName });
  return { folder, shelf, fileOf: (...names: readonly string[]) => join(folder, ...names) };
}

const daysOf = (shelf: HistoryShelf) => foldLines(shelf.read(null).lines);
const here: readonly HistoryEvent[] = [buildSitting(), buildBreak(), buildRest()];
const elsewhere: readonly HistoryEvent[] = [
  buildSitting({ time: '20:00:00', seconds: 600, heldSeconds: 600 }),
  buildBreak({ date: '2026-04-01' }),
];

describe('what was lived elsewhere', () => {
  it('lies beside what was lived here, and both add up', () => {
    const { shelf, folder } = openShelf();
    shelf.append(here);
    for (const month of monthsOf(elsewhere)) expect(shelf.merge(month)).toEqual({ added: 1, failure: null });
    expect(daysOf(shelf)).toEqual(foldLines([...here, ...elsewhere]));
    expect(readdirSync(join(folder, 'from', otherComputer))).toEqual(['2026-03.jsonl', '2026-04.jsonl']);
    expect(shelf.read('2026-04-01').lines).toHaveLength(1);
  });

  it('comes a second time without changing anything', () => {
    const { shelf, folder } = openShelf();
    shelf.append(here);
    for (const month of monthsOf(elsewhere)) shelf.merge(month);
    const before = daysOf(shelf);
    for (const month of monthsOf(elsewhere)) expect(shelf.merge(month)).toEqual({ added: 0, failure: null });
    expect(daysOf(openShelf(folder).shelf)).toEqual(before);
  });

  it('comes a second time without changing anything after it was summed up', () => {
    const { shelf } = openShelf();
    shelf.append(here);
    for (const month of monthsOf(elsewhere)) shelf.merge(month);
    const before = daysOf(shelf);
    expect(shelf.compact('2026-05-01')).toEqual({ unreadable: 0, failure: null });
    expect(shelf.read(null).lines.filter(({ is }) => is !== 'day')).toEqual([]);
    for (const month of monthsOf(elsewhere)) expect(shelf.merge(month)).toEqual({ added: 0, failure: null });
    expect(daysOf(shelf)).toEqual(before);
  });
});

describe('what was lived here', () => {
  it('comes back from a copy as what is here already', () => {
    const { shelf } = openShelf();
    shelf.append(here);
    const copy = [...shelf.pages()];
    expect(copy.map(({ computer, month }) => [computer, month])).toEqual([[ownName, '2026-03']]);
    shelf.append([buildBreak({ date: '2026-03-05' })]);
    const before = daysOf(shelf);
    shelf.compact('2026-03-04');
    for (const page of copy) expect(shelf.merge(page)).toEqual({ added: 0, failure: null });
    expect(daysOf(shelf)).toEqual(before);
  });

  it('comes back where a part of it was lost, and goes on to be written', () => {
    const { shelf, fileOf } = openShelf();
    shelf.append(here);
    const copy = [...shelf.pages()];
    writeFileSync(fileOf('2026-03.jsonl'), '');
    for (const page of copy) expect(shelf.merge(page)).toEqual({ added: 3, failure: null });
    shelf.append([buildBreak({ time: '12:00:00' })]);
    expect(daysOf(shelf)).toEqual(foldLines([...here, buildBreak({ time: '12:00:00' })]));
  });

  it('has a name when it is copied, and none before', () => {
    const { shelf, folder, fileOf } = openShelf();
    shelf.append(here);
    shelf.read(null);
    expect(readdirSync(folder)).toEqual(['2026-03.jsonl']);
    Array.from(shelf.pages());
    expect(JSON.parse(readFileSync(fileOf('computer.json'), 'utf8'))).toEqual({
      version: 1,
      computer: ownName,
    });
  });

  it('keeps its name when the file of it is damaged, and gets a new one when the backup is, too', () => {
    const { shelf, folder, fileOf } = openShelf();
    shelf.append(here);
    Array.from(shelf.pages());
    writeFileSync(fileOf('computer.json'), '{"version":1,"computer":"../.."}');
    const again = new HistoryShelf({ folder, newName: () => otherComputer });
    expect([...again.pages()].map(({ computer }) => computer)).toEqual([ownName]);
    writeFileSync(fileOf('computer.json'), 'rubbish');
    writeFileSync(fileOf('computer.json.bak'), 'rubbish');
    const fresh = new HistoryShelf({ folder, newName: () => otherComputer });
    expect([...fresh.pages()].map(({ computer }) => computer)).toEqual([otherComputer]);
  });

  it.each([
    [{ version: 2, computer: ownName, since: '2026-03-02' }, ownName],
    [{ version: 2, names: [ownName] }, otherComputer],
  ])('leaves the file of its name to the later version that wrote it: %j', (content, name) => {
    const { shelf, folder, fileOf } = openShelf();
    shelf.append(here);
    writeFileSync(fileOf('computer.json'), JSON.stringify(content));
    const again = new HistoryShelf({ folder, newName: () => otherComputer });
    expect([...again.pages()].map(({ computer }) => computer)).toEqual([name]);
    expect(readFileSync(fileOf('computer.json'), 'utf8')).toBe(JSON.stringify(content));
  });
});

describe('a folder of histories', () => {
  it('takes nothing under a name that leads elsewhere', () => {
    const { shelf, folder } = openShelf();
    const [month] = monthsOf(elsewhere);
    if (month === undefined) throw new Error('no month');
    expect(() => shelf.merge({ ...month, computer: '../../../elsewhere' })).toThrow('a name that is none');
    expect(() => shelf.merge({ ...month, month: '../2026-03' })).toThrow('not a month');
    expect(() => readdirSync(join(folder, '..', 'elsewhere'))).toThrow('ENOENT');
  });

  it('is left alone where something else lies in it', () => {
    const { shelf, folder } = openShelf();
    shelf.append(here);
    mkdirSync(join(folder, 'from', 'notes'), { recursive: true });
    writeFileSync(join(folder, 'from', 'notes', '2026-03.jsonl'), 'rubbish');
    expect(shelf.read(null).unreadable).toBe(0);
    expect([...shelf.pages()]).toHaveLength(1);
  });

  it('keeps aside what cannot be read before it merges, and tells of a disk that refuses', () => {
    const { shelf, fileOf } = openShelf();
    mkdirSync(fileOf('from', otherComputer), { recursive: true });
    writeFileSync(fileOf('from', otherComputer, '2026-03.jsonl'), 'rubbish\n');
    const [march, april] = monthsOf(elsewhere);
    if (march === undefined || april === undefined) throw new Error('no month');
    expect(shelf.merge(march)).toEqual({ added: 1, failure: null });
    expect(readFileSync(fileOf('from', otherComputer, 'aside', '2026-03.jsonl'), 'utf8')).toBe('rubbish\n');
    mkdirSync(fileOf('from', otherComputer, '2026-04.jsonl'));
    expect(shelf.merge(april).failure).not.toBeNull();
  });

  it('takes no more into a month than it could read again', () => {
    const { shelf } = openShelf();
    const long = usableLines([
      buildBreak({
        exercises: Array.from({ length: 600 }, () => ({
          id: 'x'.repeat(60),
          category: 'strength',
          seconds: 1,
        })),
      }),
    ]);
    const [line] = long;
    if (line?.is !== 'known') throw new Error('no line');
    const lines = Array.from({ length: 400 }, (_, index) => ({
      ...line,
      line: { ...line.line, date: `2026-03-${String((index % 28) + 1).padStart(2, '0')}` },
    }));
    expect(shelf.merge({ computer: otherComputer, month: '2026-03', lines })).toEqual({
      added: 0,
      failure: 'too much',
    });
    expect(shelf.read(null).lines).toEqual([]);
  });
});
