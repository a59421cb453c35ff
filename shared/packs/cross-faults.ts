import { z } from 'zod';
import { routineSeconds } from '../routines/programme.ts';
import type { Fault } from './fault.ts';
import type { Path } from './json-document.ts';
import { limits } from './limits.ts';
import { type Pack, routineOfPack } from './pack.ts';
import { quoted } from './quoted.ts';

/** A fault and its place; `first`: the place of what it clashes with. */
export type CrossFault = { readonly path: Path; readonly fault: Fault; readonly first: Path | null };

const list = z.array(z.unknown()).catch([]);
const parts = z.looseObject({ exercises: list.optional(), routines: list.optional() });
const named = z.looseObject({ id: z.string() });
const naming = z.looseObject({ exercises: list.optional() });

type Named = { readonly id: string; readonly path: Path };

const namedIn = (name: 'exercises' | 'routines', all: readonly unknown[]): readonly Named[] =>
  all.flatMap((each, index) => {
    const { data } = named.safeParse(each);
    return data === undefined ? [] : [{ id: data.id, path: [name, index, 'id'] }];
  });

/** One name is one thing, an exercise or a routine: either is started by its name. */
const sameIds = (all: readonly Named[]): readonly CrossFault[] =>
  all.flatMap(({ id, path }, index): readonly CrossFault[] => {
    const first = all.findIndex((each) => each.id === id);
    if (first === index) return [];
    return [{ path, fault: { is: 'same-id', id: quoted(id), line: 0 }, first: all[first]?.path ?? path }];
  });

/** What is said of one part of a pack by another, whatever else is wrong with either. */
export function crossFaults(value: unknown): readonly CrossFault[] {
  const { exercises = [], routines = [] } = parts.safeParse(value).data ?? {};
  const known = namedIn('exercises', exercises);
  const missing = routines.flatMap((routine, index) =>
    (naming.safeParse(routine).data?.exercises ?? []).flatMap((id, at): readonly CrossFault[] =>
      typeof id !== 'string' || known.some((each) => each.id === id)
        ? []
        : [
            {
              path: ['routines', index, 'exercises', at],
              fault: { is: 'no-such-exercise', id: quoted(id) },
              first: null,
            },
          ],
    ),
  );
  return [...sameIds([...known, ...namedIn('routines', routines)]), ...missing];
}

/** Routines that would take longer than anybody plays one. */
export const longRoutines = (pack: Pack): readonly CrossFault[] =>
  pack.routines.flatMap((routine, index) => {
    const played = routineOfPack(pack, routine);
    if (played === null || routineSeconds(played) <= limits.routineSeconds) return [];
    const fault: Fault = { is: 'routine-too-long', minutes: limits.routineSeconds / 60 };
    return [{ path: ['routines', index], fault, first: null }];
  });
