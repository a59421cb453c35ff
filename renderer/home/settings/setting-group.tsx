import { type ReactNode, useState } from 'react';
import type { SessionSnapshot, SettingsSnapshot } from '../../../shared/ipc/snapshots.ts';
import type { SettingGroup, SettingKey } from '../../../shared/settings/catalogue.ts';
import { defaultPreferences } from '../../../shared/settings/preferences.ts';
import type { SettingValues } from '../../bridge/client.ts';
import { useWords } from '../../bridge/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Problem } from '../../ui/problem.tsx';
import { useFocusLater } from '../../ui/use-focus-later.ts';
import { CardPreview } from './card-preview.tsx';
import { groupHeadingId, keysOfGroup } from './groups.ts';
import { PromptPreview } from './prompt-preview.tsx';
import { isDefaultValue } from './same-value.ts';
import { SettingRow } from './setting-row.tsx';
import type { Changes } from './use-changes.ts';
import type { SettingClient } from './use-setting.ts';

type SettingGroupProps = {
  readonly group: SettingGroup;
  /** Those of the group that are looked for. */
  readonly keys: readonly SettingKey[];
  readonly snapshot: SettingsSnapshot;
  /** Null while it is not known. */
  readonly session: SessionSnapshot | null;
  readonly client: SettingClient;
  readonly changes: Changes;
};

/** A group of the catalogue: its rows, under a heading with the way back for all of them. */
export function SettingGroupSection(props: SettingGroupProps) {
  const { group, keys, snapshot, session, client, changes } = props;
  const { translate } = useWords();
  const headingId = groupHeadingId(group);
  return (
    <section className="setting-group" aria-labelledby={headingId}>
      <div className="setting-group-top">
        <h2 id={headingId} tabIndex={-1}>
          {translate(`settings.group.${group}`)}
        </h2>
        {keys.length === keysOfGroup(group).length && !snapshot.readOnly && (
          <GroupWayBack group={group} snapshot={snapshot} changes={changes} />
        )}
      </div>
      {session !== null && group === 'exercises' && <CardPreview session={session} />}
      {keys.map((key) => (
        <PicturedRow key={key} settingKey={key} snapshot={snapshot} session={session}>
          <SettingRow
            settingKey={key}
            snapshot={snapshot}
            disabled={snapshot.readOnly}
            client={client}
            changes={changes}
          />
        </PicturedRow>
      ))}
    </section>
  );
}

type PicturedRowProps = Pick<SettingGroupProps, 'snapshot' | 'session'> & {
  readonly settingKey: SettingKey;
  readonly children: ReactNode;
};

/** A row, with what it does to the question drawn below where that is to be seen. */
function PicturedRow({ settingKey, snapshot: { preferences }, session, children }: PicturedRowProps) {
  if (settingKey !== 'promptStyle' || session === null) return children;
  return (
    <PromptPreview style={preferences.promptStyle} session={session}>
      {children}
    </PromptPreview>
  );
}

type GroupWayBackProps = Pick<SettingGroupProps, 'group' | 'snapshot' | 'changes'>;

/** Back to the defaults of a group, and back from there. */
function GroupWayBack({ group, snapshot: { preferences }, changes }: GroupWayBackProps) {
  const { translate } = useWords();
  const [outcome, setOutcome] = useState<{ readonly problem: string | null }>({ problem: null });
  const focusLater = useFocusLater();
  const changed = keysOfGroup(group).filter((key) => !isDefaultValue(key, preferences[key]));
  const { last } = changes;
  const isReset = last !== null && last.of.is === 'group' && last.of.group === group;
  const name = translate(`settings.group.${group}`);
  const id = `${groupHeadingId(group)}-back`;
  const go = async (way: Promise<string | null>): Promise<void> => {
    setOutcome({ problem: await way });
    // One button goes and the other comes, in the same place.
    focusLater(id);
  };
  const reset = (): void => {
    const before: SettingValues = Object.fromEntries(changed.map((key) => [key, preferences[key]]));
    const after: SettingValues = Object.fromEntries(changed.map((key) => [key, defaultPreferences[key]]));
    void go(changes.make({ is: 'group', group }, before, after));
  };
  return (
    <>
      {isReset ? (
        <Button
          id={id}
          look="quiet"
          name={translate('window.settings.undoNamed', { name })}
          onPress={() => void go(changes.undo())}
        >
          {translate('window.settings.undo')}
        </Button>
      ) : (
        changed.length > 0 && (
          <Button
            id={id}
            look="quiet"
            name={translate('window.settings.resetGroupNamed', { name })}
            onPress={reset}
          >
            {translate('window.settings.resetGroup')}
          </Button>
        )
      )}
      <Problem text={outcome.problem} />
    </>
  );
}
