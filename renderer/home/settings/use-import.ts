import { useState } from 'react';
import { type Preferences, type PreferencesPart, withPart } from '../../../shared/settings/preferences.ts';
import { readSettingsText, type SettingsTextFault } from '../../../shared/settings/settings-text.ts';
import type { SettingValues } from '../../bridge/client.ts';
import { differingKeys } from './same-value.ts';
import type { Changes } from './use-changes.ts';

/** How the last attempt went. */
export type ImportResult =
  | { readonly is: 'none' }
  | { readonly is: 'used'; readonly count: number }
  | { readonly is: 'unusable'; readonly faults: readonly SettingsTextFault[] }
  | { readonly is: 'refused'; readonly why: string };

/** Takes over the settings of a text, all of them or none, and gives them back. */
export function useImport(
  preferences: Preferences,
  changes: Changes,
): {
  readonly result: ImportResult;
  /** True when the text is of no use any more. */
  readonly use: (text: string) => Promise<boolean>;
  readonly undo: () => Promise<void>;
} {
  const [result, setResult] = useState<ImportResult>({ is: 'none' });
  const take = async (values: PreferencesPart): Promise<ImportResult> => {
    const keys = differingKeys(preferences, withPart(preferences, values));
    const pick = (from: PreferencesPart): SettingValues =>
      Object.fromEntries(keys.map((key) => [key, from[key] ?? null]));
    const isNew = keys.length > 0;
    const why = isNew ? await changes.make({ is: 'all' }, pick(preferences), pick(values)) : null;
    return why === null ? { is: 'used', count: keys.length } : { is: 'refused', why };
  };
  const use = async (text: string): Promise<boolean> => {
    const reading = readSettingsText(text);
    const next = reading.is === 'usable' ? await take(reading.values) : reading;
    setResult(next);
    return next.is === 'used';
  };
  const undo = async (): Promise<void> => {
    const why = await changes.undo();
    setResult(why === null ? { is: 'none' } : { is: 'refused', why });
  };
  return { result, use, undo };
}
