import type { Client } from '../../bridge/client.ts';
import { useWords } from '../../bridge/words.tsx';
import { StepRows } from './step-rows.tsx';

/** Whether it starts with the session. What the system does not take is said beside the switch. */
export function LoginStep({ client }: { readonly client: Client }) {
  const { translate } = useWords();
  return (
    <>
      <p className="soft">{translate('first-run.login.intro')}</p>
      <StepRows
        client={client}
        groups={[{ title: translate('settings.group.system'), keys: ['startAtLogin'] }]}
      />
    </>
  );
}
