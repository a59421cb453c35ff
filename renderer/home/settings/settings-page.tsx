import type { SettingsSnapshot } from '../../../shared/ipc/contract.ts';
import { settingGroups, settingRows } from '../../../shared/settings/catalogue.ts';
import { settingKeys } from '../../../shared/settings/preferences.ts';
import type { Client } from '../../bridge/client.ts';
import { useSettings } from '../../bridge/use-settings.ts';
import { useWords } from '../../bridge/words.tsx';
import { NotReady } from '../not-ready.tsx';
import { SettingRow } from './setting-row.tsx';
import type { SettingClient } from './use-setting.ts';
import '../../ui/field.css';
import './settings.css';

export function SettingsPage({ client }: { readonly client: Client }) {
  const { translate } = useWords();
  const loaded = useSettings(client);
  if (loaded.is === 'ready') return <SettingsForm snapshot={loaded.value} client={client} />;
  return (
    <NotReady
      loaded={loaded}
      loadingText={translate('window.settings.loading')}
      onRetry={client.settings.retry}
    />
  );
}

type SettingsFormProps = {
  readonly snapshot: SettingsSnapshot;
  readonly client: SettingClient;
};

/** Every row of the catalogue, under the heading of its group. */
function SettingsForm({ snapshot, client }: SettingsFormProps) {
  const { translate } = useWords();
  return (
    <div className="settings">
      <p>{translate(snapshot.readOnly ? 'window.settings.readOnly' : 'window.settings.intro')}</p>
      {settingGroups.map((group) => (
        <section key={group} className="setting-group" aria-labelledby={`group-${group}`}>
          <h2 id={`group-${group}`}>{translate(`settings.group.${group}`)}</h2>
          {settingKeys
            .filter((key) => settingRows[key].group === group)
            .map((key) => (
              <SettingRow
                key={key}
                settingKey={key}
                snapshot={snapshot}
                disabled={snapshot.readOnly}
                client={client}
              />
            ))}
        </section>
      ))}
    </div>
  );
}
