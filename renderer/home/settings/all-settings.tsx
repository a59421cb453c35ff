import { useState } from 'react';
import type { SettingsSnapshot } from '../../../shared/ipc/snapshots.ts';
import type { Client } from '../../bridge/client.ts';
import { useAsking } from '../../bridge/use-asking.ts';
import { useWords } from '../../bridge/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Problem } from '../../ui/problem.tsx';
import { ImportSettings } from './import-settings.tsx';
import type { Changes } from './use-changes.ts';

type AllSettingsProps = {
  readonly snapshot: SettingsSnapshot;
  readonly client: Pick<Client, 'copySettings'>;
  readonly changes: Changes;
};

/** All settings as a text: out into the clipboard, and in from where it was pasted. */
export function AllSettings({ snapshot, client, changes }: AllSettingsProps) {
  const { translate } = useWords();
  return (
    <section className="setting-group" aria-labelledby="all-settings">
      <div className="setting-group-top">
        <h2 id="all-settings">{translate('window.settings.more.title')}</h2>
      </div>
      <CopySettings client={client} />
      <ImportSettings snapshot={snapshot} changes={changes} />
    </section>
  );
}

function CopySettings({ client }: Pick<AllSettingsProps, 'client'>) {
  const { translate } = useWords();
  const [said, setSaid] = useState<string | null>(null);
  const { ask, problem } = useAsking();
  const copy = async (): Promise<void> =>
    setSaid((await ask(client.copySettings())) ? translate('window.settings.copied') : null);
  return (
    <div className="settings-text">
      <p className="soft">{translate('window.settings.copy.text')}</p>
      <div className="buttons">
        <Button look="plain" onPress={() => void copy()}>
          {translate('window.settings.copy')}
        </Button>
        <p aria-live="polite">{said}</p>
      </div>
      <Problem text={problem} />
    </div>
  );
}
