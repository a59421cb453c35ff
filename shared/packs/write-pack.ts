import type { OwnExercise } from '../routines/own-exercise.ts';
import { contentOf } from './exercise-schema.ts';
import { limits } from './limits.ts';
import { type Pack, packVersion } from './pack.ts';
import { utf8Bytes } from './utf8-bytes.ts';

/** What a pack says of itself, as the person wants it. */
export type PackAbout = Pick<Pack, 'name' | 'locale' | 'licence' | 'reviewer'>;

/** A name as an id; empty where nothing of it can be one. */
const idFrom = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, limits.packIdLetters)
    .replaceAll(/^-+|-+$/g, '');

/** The id of an exercise without what stands before it beyond its pack. */
const idWithin = ({ id }: OwnExercise): string => id.replace(/^own:/, '');

export type WrittenPack =
  | { readonly is: 'written'; readonly id: string; readonly text: string }
  /** More than a pack has room for. */
  | { readonly is: 'too-large' };

/** The person's own exercises as a pack for others. `spareId` is for a name that gives no id. */
export function writePack(about: PackAbout, exercises: readonly OwnExercise[], spareId: string): WrittenPack {
  const id = idFrom(about.name) || spareId;
  const pack: Pack = {
    schemaVersion: packVersion,
    id,
    ...about,
    exercises: exercises.map((exercise) => ({ id: idWithin(exercise), ...contentOf(exercise) })),
    routines: [],
  };
  const text = `${JSON.stringify(pack, null, 2)}\n`;
  return utf8Bytes(text) > limits.packBytes ? { is: 'too-large' } : { is: 'written', id, text };
}
