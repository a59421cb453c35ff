import { describe, expect, it } from 'vitest';
import { goalsFileOf } from '../../../../shared/goals/goals-file.ts';
import { noOpinions } from '../../../../shared/opinions/opinions.ts';
import { opinionsFileOf } from '../../../../shared/opinions/opinions-file.ts';
import { ownFileOf } from '../../../../shared/packs/own-file.ts';
import { writeCopy } from '../../../../shared/yours/write-copy.ts';
import { buildCopy, monthsOf, readToEnd } from '../../../support/copies.ts';
import { buildGoals } from '../../../support/goals.ts';
import { buildSitting } from '../../../support/history-lines.ts';
import { buildOwn, buildPack } from '../../../support/packs.ts';
import { createYoursMachine } from '../../../support/yours-machine.ts';

type Machine = ReturnType<typeof createYoursMachine>;

const months = monthsOf([buildSitting()]);
const everything = {
  settings: { version: 1, settings: { sittingMinutes: 40 } },
  opinions: opinionsFileOf({ ...noOpinions, liked: ['walk'] }),
  goals: goalsFileOf(buildGoals()),
  'own-exercises': ownFileOf({ exercises: [buildOwn()], offered: [] }),
  packs: { [buildPack().id]: buildPack() },
};
const refusedAs = (why: string) => ({ ok: false, refusal: { kind: 'yours', why } });

/** What lies on the disk, and what holds in the app. */
const held = ({ parts, settings, opinions, goals, own, archive }: Machine) => ({
  files: [parts.settings, parts.opinions, parts.goals, parts.own].map(({ content }) => content),
  packs: [...parts.packs.files].map(([id, { content }]) => [id, content]),
  holding: [settings.preferences, opinions.opinions, goals.goals, own.snapshot()],
  months: [...archive.pages()],
});

async function openOn(machine: Machine, copied: Partial<typeof everything> = everything): Promise<void> {
  machine.bring(writeCopy(buildCopy({ parts: copied, months })));
  expect(await machine.desk.open()).toMatchObject({ ok: true });
}

/** A computer on which the file of one part is of a later Unhunch, in a shape that this one does not know. */
function machineWithLater(part: keyof typeof everything): Machine {
  const settings = part === 'settings' ? { version: 2, groups: [] } : undefined;
  const machine = createYoursMachine({ settings });
  const later = { schemaVersion: 2, people: [] };
  if (part === 'opinions') machine.parts.opinions.content = later;
  if (part === 'goals') machine.parts.goals.content = later;
  if (part === 'own-exercises') machine.parts.own.content = later;
  if (part === 'packs') machine.parts.packs.file(buildPack().id).content = later;
  return machine;
}

const names = ['settings', 'opinions', 'goals', 'own-exercises', 'packs'] as const;

describe('a copy for a computer on which a newer Unhunch has been', () => {
  it.each(names)(
    'is refused before any of it is taken where its %s are in the place of newer ones',
    async (part) => {
      const machine = machineWithLater(part);
      await openOn(machine);
      const before = held(machine);
      expect(await machine.desk.take({ withParts: true })).toEqual(refusedAs('read-only'));
      expect(held(machine)).toEqual(before);
      expect(machine.happened).toEqual([]);
    },
  );

  it.each(names)('brings its history all the same where the %s are newer', async (part) => {
    const machine = machineWithLater(part);
    await openOn(machine);
    await machine.desk.take({ withParts: true });
    expect(await machine.desk.take({ withParts: false })).toMatchObject({ ok: true });
    expect([...machine.archive.pages()]).toEqual(months);
  });

  it('is taken where it brings nothing of what is newer', async () => {
    const machine = machineWithLater('goals');
    const { goals: _goals, ...others } = everything;
    await openOn(machine, others);
    expect(await machine.desk.take({ withParts: true })).toMatchObject({ ok: true });
    expect(machine.opinions.opinions.liked).toEqual(['walk']);
    expect(machine.parts.goals.content).toEqual({ schemaVersion: 2, people: [] });
  });

  it('is taken where a pack of another name is newer', async () => {
    const machine = createYoursMachine();
    machine.parts.packs.file('another').content = { schemaVersion: 2 };
    await openOn(machine);
    expect(await machine.desk.take({ withParts: true })).toMatchObject({ ok: true });
  });
});

describe('a copy on a disk that fails halfway', () => {
  it.each(['settings', 'opinions', 'goals', 'own'] as const)(
    'says so where it does not take the file of %s, takes the rest, and all at a second try',
    async (part) => {
      const machine = createYoursMachine();
      await openOn(machine);
      machine.parts[part].refuses = 'ENOSPC';
      expect(await machine.desk.take({ withParts: true })).toEqual(refusedAs('not-taken'));
      expect(held(machine).files.filter((content) => content === undefined)).toHaveLength(1);
      expect([...machine.archive.pages()]).toEqual(months);
      expect(machine.happened).not.toContain('restart at the settings');

      machine.parts[part].refuses = null;
      expect(await machine.desk.take({ withParts: true })).toEqual({
        ok: true,
        value: { isNew: false, restarts: true },
      });
      expect(held(machine).files).not.toContain(undefined);
    },
  );
});

describe('a copy of goals', () => {
  it('holds at once, so that nothing that is decided before the restart writes the old ones over them', async () => {
    const machine = createYoursMachine();
    machine.goals.change((goals) => ({ ...goals, wishes: ['sleep'] }));
    await openOn(machine);
    await machine.desk.take({ withParts: true });
    expect(machine.goals.goals).toEqual(buildGoals());
  });

  it('can be taken in again where the file of goals was damaged or of a newer Unhunch', async () => {
    for (const content of [{ goal: 'run' }, { ...goalsFileOf(buildGoals()), schemaVersion: 2 }]) {
      const { parts, desk, savedAs } = createYoursMachine();
      parts.goals.content = content;
      await desk.save({ what: 'everything' });
      expect(readToEnd(savedAs('unhunch')).is).toBe('usable');
    }
  });
});
