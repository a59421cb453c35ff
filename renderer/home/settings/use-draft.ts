import { useState } from 'react';
import type { SettingValue } from '../../bridge/client.ts';

/** Sends a value on its way; true when it holds from now on. What is wrong with it shows below the row. */
export type Submit = (value: SettingValue) => Promise<boolean>;

/**
 * What a person is entering, beside what holds. A refused entry stays as it was typed; an accepted one gives way to
 * what main says, unless the person has typed on meanwhile.
 */
export function useDraft<D>(
  saved: D,
  toValue: (draft: D) => SettingValue,
  submit: Submit,
): { readonly draft: D; readonly edit: (next: D) => void; readonly commit: (next: D) => void } {
  const [entered, setEntered] = useState<{ readonly draft: D } | null>(null);
  const sending = async (next: { readonly draft: D }): Promise<void> => {
    setEntered(next);
    if (await submit(toValue(next.draft))) setEntered((now) => (now === next ? null : now));
  };
  return {
    draft: entered === null ? saved : entered.draft,
    edit: (next) => setEntered({ draft: next }),
    commit: (next) => void sending({ draft: next }),
  };
}
