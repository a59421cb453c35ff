import { useAsking } from '../../bridge/use-asking.ts';
import { useWords } from '../../bridge/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Problem } from '../../ui/problem.tsx';
import type { SettingClient } from './use-setting.ts';

/** Says that a change holds from the next start on, and offers that start. */
export function RestartNote({ client }: { readonly client: SettingClient }) {
  const { translate } = useWords();
  const { send, problem } = useAsking();
  return (
    <div className="setting-restart" aria-live="polite">
      <p>{translate('window.settings.afterRestart')}</p>
      <Button look="plain" onPress={() => send(client.restart())}>
        {translate('window.settings.restart')}
      </Button>
      <Problem text={problem} />
    </div>
  );
}
