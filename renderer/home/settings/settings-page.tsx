import { useState } from 'react';
import type { SessionSnapshot, SettingsSnapshot } from '../../../shared/ipc/snapshots.ts';
import type { Client } from '../../bridge/client.ts';
import { useSettings } from '../../bridge/use-settings.ts';
import { useWords } from '../../bridge/words.tsx';
import { NotReady } from '../not-ready.tsx';
import { AllSettings } from './all-settings.tsx';
import { shownGroups } from './groups.ts';
import { KeyboardHelp } from './keyboard-help.tsx';
import { OtherPages } from './other-pages.tsx';
import { foundSettings } from './search.ts';
import { SettingGroupSection } from './setting-group.tsx';
import { SettingsContents } from './settings-contents.tsx';
import { SettingsSearch } from './settings-search.tsx';
import { useChanges } from './use-changes.ts';
import '../../ui/field.css';
import './settings.css';
import './settings-tools.css';

type SettingsPageProps = {
  readonly client: Client;
  /** Null while it is not known: what it shows of the card and of the keys comes later. */
  readonly session: SessionSnapshot | null;
};

export function SettingsPage({ client, session }: SettingsPageProps) {
  const { translate } = useWords();
  const loaded = useSettings(client);
  if (loaded.is === 'ready')
    return <SettingsForm snapshot={loaded.value} session={session} client={client} />;
  return (
    <NotReady
      loaded={loaded}
      loadingText={translate('window.settings.loading')}
      onRetry={client.settings.retry}
    />
  );
}

type SettingsFormProps = SettingsPageProps & { readonly snapshot: SettingsSnapshot };

/** Every row of the catalogue, under the heading of its group, and what concerns all of them. */
function SettingsForm({ snapshot, session, client }: SettingsFormProps) {
  const { translate } = useWords();
  const [typed, setTyped] = useState('');
  const changes = useChanges(client);
  const isSearching = typed.trim() !== '';
  const found = foundSettings(typed.trim(), translate);
  const groups = shownGroups(found);
  return (
    <div className="settings">
      <p>{translate(snapshot.readOnly ? 'window.settings.readOnly' : 'window.settings.intro')}</p>
      <SettingsSearch typed={typed} count={isSearching ? found.length : null} onType={setTyped} />
      <SettingsContents groups={groups.map(({ group }) => group)} />
      {groups.map(({ group, keys }) => (
        <SettingGroupSection
          key={group}
          group={group}
          keys={keys}
          snapshot={snapshot}
          session={session}
          client={client}
          changes={changes}
        />
      ))}
      {!isSearching && (
        <>
          <AllSettings snapshot={snapshot} client={client} changes={changes} />
          <OtherPages />
          {session !== null && <KeyboardHelp callKeys={session.callKeys} />}
        </>
      )}
    </div>
  );
}
