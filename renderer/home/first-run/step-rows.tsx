import type { SettingsSnapshot } from '../../../shared/ipc/snapshots.ts';
import type { SettingKey } from '../../../shared/settings/catalogue.ts';
import type { Client } from '../../bridge/client.ts';
import { useSettings } from '../../bridge/use-settings.ts';
import { useWords } from '../../bridge/words.tsx';
import { NotReady } from '../not-ready.tsx';
import { SettingRow } from '../settings/setting-row.tsx';
import '../settings/settings.css';

export type RowGroup = {
  readonly title: string;
  readonly keys: readonly SettingKey[];
  /** True for what few people need: it is there when it is opened. */
  readonly isFolded?: boolean;
};

type StepRowsProps = { readonly client: Client; readonly groups: readonly RowGroup[] };

/** Rows of the settings, the same ones as on the page Settings. */
export function StepRows({ client, groups }: StepRowsProps) {
  const { translate } = useWords();
  const loaded = useSettings(client);
  if (loaded.is !== 'ready') {
    return (
      <NotReady
        loaded={loaded}
        loadingText={translate('window.settings.loading')}
        onRetry={client.settings.retry}
      />
    );
  }
  return groups.map((group) => (
    <RowGroupSection key={group.title} group={group} snapshot={loaded.value} client={client} />
  ));
}

type RowGroupProps = {
  readonly group: RowGroup;
  readonly snapshot: SettingsSnapshot;
  readonly client: Client;
};

function RowGroupSection({ group: { title, keys, isFolded = false }, snapshot, client }: RowGroupProps) {
  const id = `first-run-${keys[0] ?? ''}`;
  const rows = keys.map((key) => (
    <SettingRow
      key={key}
      settingKey={key}
      snapshot={snapshot}
      disabled={snapshot.readOnly}
      client={client}
      changes={null}
    />
  ));
  if (isFolded) {
    return (
      <details className="first-run-rows">
        <summary>
          <h2 id={id}>{title}</h2>
        </summary>
        {rows}
      </details>
    );
  }
  return (
    <section className="first-run-rows" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {rows}
    </section>
  );
}
