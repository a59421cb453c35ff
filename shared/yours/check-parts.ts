import { z } from 'zod';
import { readGoalsFile } from '../goals/goals-file.ts';
import { readOpinionsFile } from '../opinions/opinions-file.ts';
import { readKeptPack } from '../packs/kept-pack.ts';
import { limits } from '../packs/limits.ts';
import { readOwnFile } from '../packs/own-file.ts';
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
const laterSettingsSchema = z.looseObject({ version: z.int().min(settingsVersion + 1) });

/** A setting that this version does not know is left out; one that it knows has to be one. */
function settingsFault(content: object): PartFault | null {
  if (laterSettingsSchema.safeParse(content).success) return { is: 'part-newer', path: ['version'] };
  const parsed = settingsSchema.safeParse(content);
  if (!parsed.success) return { is: 'part', path: [] };
  for (const [name, value] of Object.entries(parsed.data.settings)) {
    const checked = isSettingKey(name) ? settingRows[name].schema.safeParse(value) : null;
    if (checked?.success !== false) continue;
    return { is: 'setting', path: ['settings', name], name, right: checked.error.issues[0]?.message ?? '' };
  }
  return null;
}

/** What whoever reads the file would say of it, and whether it could be read again once it is written. */
function fileFault(is: 'usable' | 'newer' | 'unusable', content: object): PartFault | null {
  if (is === 'newer') return { is: 'part-newer', path: [] };
  return is === 'usable' && fitsIntoFile(content) ? null : { is: 'part', path: [] };
}

/** Each under its own name, whole, and no more of them than there is room for. */
function packsFault(content: object): PartFault | null {
  const packs: readonly (readonly [string, unknown])[] = Object.entries(content);
  for (const [id, pack] of packs) {
    const read = readKeptPack(pack);
    if (read.is === 'newer') return { is: 'part-newer', path: [id] };
    if (read.is === 'unusable' || read.pack.id !== id) return { is: 'part', path: [id] };
  }
  return packs.length <= limits.packs ? null : { is: 'part', path: [] };
}

const checks: { readonly [N in PartName]: (content: object) => PartFault | null } = {
  settings: settingsFault,
  opinions: (content) => fileFault(readOpinionsFile(content).is, content),
  goals: (content) => fileFault(readGoalsFile(content).is, content),
  'own-exercises': (content) => fileFault(readOwnFile(content).is, content),
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
