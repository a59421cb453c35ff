import { useState } from 'react';
import type { SettingGroup, SettingKey } from '../../../shared/settings/catalogue.ts';
import type { Client, SettingValues } from '../../bridge/client.ts';
import { refusalText } from '../../bridge/refusal-text.ts';
import { useWords } from '../../bridge/words.tsx';

/** What can be changed in one go. */
export type Changed =
  | { readonly is: 'setting'; readonly key: SettingKey }
  | { readonly is: 'group'; readonly group: SettingGroup }
  | { readonly is: 'all' };

/** A change with the values that held before it. */
export type Change = { readonly of: Changed; readonly before: SettingValues };

export type Changes = {
  /** The last change, for as long as it can be taken back. */
  readonly last: Change | null;
  /** Makes a change; null when it holds, and otherwise what to say. */
  readonly make: (of: Changed, before: SettingValues, after: SettingValues) => Promise<string | null>;
  /** Notes a change that was made elsewhere. */
  readonly note: (change: Change) => void;
  /** Takes the last change back; null when that holds, and otherwise what to say. */
  readonly undo: () => Promise<string | null>;
  /** A number that differs from before when what is being entered at a setting is of no use any more. */
  readonly renewalsOf: (key: string) => number;
};

/** The changes that are made on the page Settings: what was the last one, and the way back from it. */
export function useChanges({ updateSettings }: Pick<Client, 'updateSettings'>): Changes {
  const { translate } = useWords();
  const [last, setLast] = useState<Change | null>(null);
  const [renewals, setRenewals] = useState<Readonly<Record<string, number>>>({});
  const send = async (values: SettingValues, next: Change | null): Promise<string | null> => {
    const outcome = await updateSettings(values);
    if (!outcome.ok) return refusalText(outcome.refusal, translate);
    setLast(next);
    setRenewals((before) => ({
      ...before,
      ...Object.fromEntries(Object.keys(values).map((key) => [key, (before[key] ?? 0) + 1])),
    }));
    return null;
  };
  return {
    last,
    make: (of, before, after) => send(after, { of, before }),
    note: setLast,
    undo: async () => (last === null ? null : send(last.before, null)),
    renewalsOf: (key) => renewals[key] ?? 0,
  };
}
