import { useState } from 'react';
import { refusalText } from '../../bridge/refusal-text.ts';
import { useWords } from '../../bridge/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Problem } from '../../ui/problem.tsx';
import type { SettingClient } from './use-setting.ts';

/** Says that a change holds from the next start on, and offers that start. */
export function RestartNote({ client }: { readonly client: SettingClient }) {
  const { translate } = useWords();
  const [problem, setProblem] = useState<string | null>(null);
  const restart = async (): Promise<void> => {
    const outcome = await client.restart();
    if (!outcome.ok) setProblem(refusalText(outcome.refusal, translate));
  };
  return (
    <div className="setting-restart" aria-live="polite">
      <p>{translate('window.settings.afterRestart')}</p>
      <Button look="plain" onPress={() => void restart()}>
        {translate('window.settings.restart')}
      </Button>
      <Problem text={problem} />
    </div>
  );
}
