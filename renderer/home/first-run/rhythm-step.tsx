import type { Client } from '../../bridge/client.ts';
import { useWords } from '../../bridge/words.tsx';
import { StepRows } from './step-rows.tsx';

/** How long somebody sits before a break, and when sitting counts at all. */
export function RhythmStep({ client }: { readonly client: Client }) {
  const { translate } = useWords();
  return (
    <>
      <p className="soft">{translate('first-run.rhythm.intro')}</p>
      <StepRows
        client={client}
        groups={[
          { title: translate('settings.group.rhythm'), keys: ['sittingMinutes', 'breakSeconds'] },
          { title: translate('settings.group.hours'), keys: ['workingHours'] },
        ]}
      />
    </>
  );
}
