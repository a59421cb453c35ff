import type { RequestInput } from '../../shared/ipc/contract.ts';
import type { OwnRefusal, Reply } from '../../shared/ipc/refusal.ts';
import type { KnownPack, OwnSnapshot, Trouble } from '../../shared/ipc/snapshots.ts';
import { limits } from '../../shared/packs/limits.ts';
import type { OwnKept } from '../../shared/packs/own-file.ts';
import { exercisesOfPack, idInPack, type Pack, routineOfPack } from '../../shared/packs/pack.ts';
import { readPack } from '../../shared/packs/read-pack.ts';
import { writePack } from '../../shared/packs/write-pack.ts';
import type { OwnExercise, OwnId } from '../../shared/routines/own-exercise.ts';
import { itemOf, type Routine, routineSeconds } from '../../shared/routines/programme.ts';
import type { PersonFiles } from '../ports.ts';
import type { OwnKeeper } from './own-keeper.ts';
import type { PackKeeper } from './pack-keeper.ts';

export type OwnDeskParts = {
  readonly keeper: OwnKeeper;
  readonly packs: PackKeeper;
  readonly files: Pick<PersonFiles, 'save'>;
  /** Letters and digits that were never given before. */
  readonly newId: () => string;
  /** What may be offered has changed, or what is in trouble. */
  readonly onChanged: () => void;
};

/** What comes from another computer; `kept` null where nothing that was entered there came along. */
export type Carried = { readonly kept: OwnKept | null; readonly packs: readonly Pack[] };

type Answer = Reply<OwnSnapshot>;

const refuse = (why: OwnRefusal): Answer => ({ ok: false, refusal: { kind: 'own', why } });

/** Names of a pack have a stroke in them. */
const isOfPack = (id: OwnId): boolean => id.includes('/');

const knownPack = (pack: Pack): KnownPack => {
  const { id, name, locale, licence, reviewer, routines } = pack;
  return {
    ...{ id, name, locale, licence, reviewer },
    exercises: exercisesOfPack(pack),
    routines: routines.flatMap((routine) => {
      const played = routineOfPack(pack, routine);
      if (played === null) return [];
      return [{ id: idInPack(pack, routine.id), name: routine.name, seconds: routineSeconds(played) }];
    }),
  };
};

/** Where what therapists prescribed is entered, taken in and looked up. */
export class OwnDesk {
  readonly #parts: OwnDeskParts;

  constructor(parts: OwnDeskParts) {
    this.#parts = parts;
  }

  snapshot(): OwnSnapshot {
    const { keeper, packs } = this.#parts;
    const known = new Set(this.all.map(({ id }) => id));
    return {
      exercises: keeper.kept.exercises,
      packs: packs.packs.map(knownPack),
      offered: keeper.kept.offered.filter((id) => known.has(id)),
      readOnly: keeper.isReadOnly,
    };
  }

  get troubles(): readonly Trouble[] {
    const { keeper, packs } = this.#parts;
    return [...new Set([...keeper.troubles, ...packs.troubles])];
  }

  /** Everything there is, whether it is offered or not. */
  get all(): readonly OwnExercise[] {
    const { keeper, packs } = this.#parts;
    return [...keeper.kept.exercises, ...packs.packs.flatMap(exercisesOfPack)];
  }

  /** What breaks may consist of. */
  get offered(): readonly OwnExercise[] {
    const { offered } = this.#parts.keeper.kept;
    return offered.length === 0 ? [] : this.all.filter(({ id }) => offered.includes(id));
  }

  /** An exercise, or a routine of a pack, to be played; null where there is no such thing. */
  routine(id: OwnId): Routine | null {
    const exercise = this.all.find((each) => each.id === id);
    if (exercise !== undefined) return { items: [itemOf(exercise)] };
    const routines = this.#parts.packs.packs.flatMap((pack) =>
      pack.routines.map((routine) => ({ pack, routine })),
    );
    const found = routines.find(({ pack, routine }) => idInPack(pack, routine.id) === id);
    return found === undefined ? null : routineOfPack(found.pack, found.routine);
  }

  /** Makes a new one, changes one, or brings back under its name one that was removed. */
  save({ id, exercise }: RequestInput<'own:save'>): Answer {
    if (id !== null && isOfPack(id)) return refuse('unknown');
    const { keeper, newId } = this.#parts;
    const { exercises } = keeper.kept;
    const saved: OwnExercise = { ...exercise, id: id ?? `own:${newId()}`, language: null };
    const isKnown = exercises.some((each) => each.id === saved.id);
    if (!isKnown && exercises.length >= limits.exercises) return refuse('full');
    return this.#change((kept) => ({
      ...kept,
      exercises: isKnown
        ? exercises.map((each) => (each.id === saved.id ? saved : each))
        : [...exercises, saved],
    }));
  }

  remove({ id }: RequestInput<'own:remove'>): Answer {
    const { exercises } = this.#parts.keeper.kept;
    if (!exercises.some((each) => each.id === id)) return refuse('unknown');
    return this.#change((kept) => ({ ...kept, exercises: exercises.filter((each) => each.id !== id) }));
  }

  offer({ id, isOffered }: RequestInput<'own:offer'>): Answer {
    if (!this.all.some((each) => each.id === id)) return refuse('unknown');
    return this.#change((kept) => {
      const others = kept.offered.filter((each) => each !== id);
      return { ...kept, offered: isOffered ? [...others, id] : others };
    });
  }

  /** A pack of the same id gives way to the new one; a bad one changes nothing. */
  importPack({ text }: RequestInput<'own:import'>): Answer {
    const { packs } = this.#parts;
    const reading = readPack(text);
    if (reading.is === 'refused') return { ok: false, refusal: { kind: 'bad-pack', why: reading.why } };
    const isKnown = packs.packs.some(({ id }) => id === reading.pack.id);
    if (!isKnown && packs.packs.length >= limits.packs) return refuse('packs-full');
    return packs.take(reading.pack) ? this.#changed() : refuse('not-saved');
  }

  removePack({ id }: RequestInput<'own:remove-pack'>): Answer {
    const { packs } = this.#parts;
    if (!packs.packs.some((pack) => pack.id === id)) return refuse('unknown');
    return packs.remove(id) ? this.#changed() : refuse('not-saved');
  }

  async exportPack(about: RequestInput<'own:export'>): Promise<Answer> {
    const { keeper, files, newId } = this.#parts;
    const { exercises } = keeper.kept;
    if (exercises.length === 0) return refuse('nothing-to-export');
    const written = writePack(about, exercises, `pack-${newId().slice(0, 8)}`);
    if (written.is === 'too-large') return refuse('export-too-large');
    const saving = await files.save(`${written.id}.json`, 'pack', written.text);
    if (saving.is === 'written') return { ok: true, value: this.snapshot() };
    return refuse(saving.is === 'cancelled' ? 'export-cancelled' : 'export-failed');
  }

  /** What goes along to another computer. */
  get carried(): { readonly kept: OwnKept; readonly packs: readonly Pack[] } {
    const { keeper, packs } = this.#parts;
    return { kept: keeper.kept, packs: packs.packs };
  }

  /** Something here is of a later Unhunch, and this would take its place. */
  isReadOnlyFor({ kept, packs }: Carried): boolean {
    const { keeper, packs: here } = this.#parts;
    return (kept !== null && keeper.isReadOnly) || packs.some(({ id }) => here.isReadOnly(id));
  }

  /** Takes over what was carried here. False where not all of it could be kept. */
  takeOver({ kept, packs }: Carried): boolean {
    const isKept = kept === null || this.#parts.keeper.change(() => kept) === 'saved';
    const taken = packs.filter((pack) => this.#parts.packs.take(pack));
    this.#parts.onChanged();
    return isKept && taken.length === packs.length;
  }

  #change(next: Parameters<OwnKeeper['change']>[0]): Answer {
    return this.#parts.keeper.change(next) === 'read-only' ? refuse('read-only') : this.#changed();
  }

  #changed(): Answer {
    this.#parts.onChanged();
    return { ok: true, value: this.snapshot() };
  }
}
