import { z } from 'zod';
import { readOpinionsFile } from '../opinions/opinions-file.ts';
import { settingRows } from '../settings/catalogue.ts';
import { isSettingKey, settingsVersion } from '../settings/preferences.ts';
import { type PartName, type Parts, type Path, partNames } from './parts.ts';

/** Why a part cannot be taken in, and where in it that is. */
export type PartFault =
  | { readonly is: 'part' | 'part-newer'; readonly path: Path }
  | { readonly is: 'setting'; readonly path: Path; readonly name: string; readonly right: string };

/** As large and as deep as a file of ours may be; a larger one would not be read again. */
const mostLetters = 1024 * 1024;
const mostLevels = 60;

function levelsOf(value: unknown, most: number): number {
  if (typeof value !== 'object' || value === null || most <= 0) return 0;
  return (
    1 +
    Object.values(value).reduce<number>((deepest, inner) => Math.max(deepest, levelsOf(inner, most - 1)), 0)
  );
}

const fitsIntoFile = (content: object): boolean =>
  levelsOf(content, mostLevels + 1) <= mostLevels && JSON.stringify(content).length <= mostLetters;

const settingsSchema = z.looseObject({
  version: z.int().min(1),
  settings: z.record(z.string(), z.unknown()),
});

/** A setting that this version does not know is left out; one that it knows has to be one. */
function settingsFault(content: object): PartFault | null {
  const parsed = settingsSchema.safeParse(content);
  if (!parsed.success) return { is: 'part', path: [] };
  const { version, settings } = parsed.data;
  if (version > settingsVersion) return { is: 'part-newer', path: ['version'] };
  for (const [name, value] of Object.entries(settings)) {
    const checked = isSettingKey(name) ? settingRows[name].schema.safeParse(value) : null;
    if (checked?.success !== false) continue;
    return { is: 'setting', path: ['settings', name], name, right: checked.error.issues[0]?.message ?? '' };
  }
  return null;
}

function opinionsFault(content: object): PartFault | null {
  const { is } = readOpinionsFile(content);
  if (is === 'usable') return null;
  return { is: is === 'newer' ? 'part-newer' : 'part', path: [] };
}

const fileFault = (content: object): PartFault | null =>
  fitsIntoFile(content) ? null : { is: 'part', path: [] };

const packId = /^[a-z0-9-]{1,64}$/;

function packsFault(content: object): PartFault | null {
  const packs: readonly (readonly [string, unknown])[] = Object.entries(content);
  for (const [id, pack] of packs) {
    const isPack = packId.test(id) && typeof pack === 'object' && pack !== null && fitsIntoFile(pack);
    if (!isPack) return { is: 'part', path: [id] };
  }
  return null;
}

/** What has an owner that reads its file strictly is checked there once more when it is read. */
const checks: { readonly [N in PartName]: (content: object) => PartFault | null } = {
  settings: settingsFault,
  opinions: opinionsFault,
  goals: fileFault,
  'own-exercises': fileFault,
  packs: packsFault,
};

/** The first thing that is wrong with the parts of a copy; null where nothing is. */
export function faultOfParts(parts: Parts): (PartFault & { readonly part: PartName }) | null {
  for (const part of partNames) {
    const content = parts[part];
    const fault = content === undefined ? null : checks[part](content);
    if (fault !== null) return { ...fault, part };
  }
  return null;
}
