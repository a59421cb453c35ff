import { useState } from 'react';
import type { SettingKey } from '../../../shared/settings/catalogue.ts';
import type { Preferences } from '../../../shared/settings/preferences.ts';
import type { Client, SettingValue } from '../../bridge/client.ts';
import type { Outcome } from '../../bridge/outcome.ts';
import { refusalText } from '../../bridge/refusal-text.ts';
import { useWords } from '../../bridge/words.tsx';
import { isRightValue, wrongValueText } from './check-setting.ts';
import { isDefaultValue, isSameValue } from './same-value.ts';
import type { Submit } from './use-draft.ts';

export type SettingClient = Pick<Client, 'updateSetting' | 'resetSetting' | 'restart'>;

type Setting = {
  readonly submit: Submit;
  /** True when the default holds again. */
  readonly reset: () => Promise<boolean>;
  readonly problem: string | null;
  readonly isDefault: boolean;
};

/**
 * Checks an entry by its row, sends it, and keeps what to say when it was wrong or refused. `onChanged` hears what held
 * before a change that was made.
 */
export function useSetting(
  key: SettingKey,
  preferences: Preferences,
  client: SettingClient,
  onChanged: (before: SettingValue) => void,
): Setting {
  const { translate } = useWords();
  const [problem, setProblem] = useState<string | null>(null);
  const saved = preferences[key];
  const showOutcome = (outcome: Outcome): boolean => {
    setProblem(outcome.ok ? null : refusalText(outcome.refusal, translate));
    return outcome.ok;
  };
  const showChange = (outcome: Outcome): boolean => {
    if (outcome.ok) onChanged(saved);
    return showOutcome(outcome);
  };
  const submit = async (value: SettingValue): Promise<boolean> => {
    if (!isRightValue(key, value)) {
      setProblem(wrongValueText(key, value, translate));
      return false;
    }
    // Leaving a field commits it; what already holds need not be sent.
    if (isSameValue(value, saved)) return showOutcome({ ok: true });
    return showChange(await client.updateSetting(key, value));
  };
  const reset = async (): Promise<boolean> => {
    // What was typed and refused is thrown away, and nothing has changed.
    if (isDefaultValue(key, saved)) return showOutcome({ ok: true });
    return showChange(await client.resetSetting(key));
  };
  return { submit, reset, problem, isDefault: isDefaultValue(key, saved) };
}
