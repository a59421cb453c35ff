import { type ReactNode, useState } from 'react';
import type { SettingsSnapshot } from '../../../shared/ipc/snapshots.ts';
import { type SettingKey, settingRows } from '../../../shared/settings/catalogue.ts';
import { useWords } from '../../bridge/words.tsx';
import { Problem } from '../../ui/problem.tsx';
import { useFocusLater } from '../../ui/use-focus-later.ts';
import { RestartNote } from './restart-note.tsx';
import { RowExtra } from './row-extra.tsx';
import { SettingControl } from './setting-control.tsx';
import type { Changes } from './use-changes.ts';
import { type SettingClient, useSetting } from './use-setting.ts';
import { WayBack } from './way-back.tsx';

type SettingRowProps = {
  readonly settingKey: SettingKey;
  readonly snapshot: SettingsSnapshot;
  readonly disabled: boolean;
  readonly client: SettingClient;
  /** Null where a row offers no way back: what is chosen there is chosen for the first time. */
  readonly changes: Changes | null;
};

/** One setting: its label, its help, its control, what is wrong with the entry, and the ways back. */
export function SettingRow({ settingKey: key, snapshot, disabled, client, changes }: SettingRowProps) {
  const { preferences } = snapshot;
  const id = `setting-${key}`;
  const { submit, reset, problem, isDefault } = useSetting(key, preferences, client, (value) =>
    changes?.note({ of: { is: 'setting', key }, before: { [key]: value } }),
  );
  const { resets, undoProblem, goBack, undo } = useWaysBack(id, reset, changes);
  return (
    <div className={`setting setting-${settingRows[key].control.is}`}>
      <SettingWords id={id} settingKey={key} />
      <div className="setting-entry">
        <SettingControl
          key={resets + (changes?.renewalsOf(key) ?? 0)}
          settingKey={key}
          snapshot={snapshot}
          submit={submit}
          id={id}
          labelId={`${id}-label`}
          describedBy={`${id}-help ${id}-problem`}
          isWrong={problem !== null}
          disabled={disabled}
        />
        {!disabled && <RowExtra settingKey={key} preferences={preferences} />}
        {changes !== null && !disabled && (
          <WayBack
            settingKey={key}
            last={changes.last}
            isReset={isDefault && problem === null}
            onUndo={undo}
            onReset={goBack}
          />
        )}
      </div>
      {snapshot.afterRestart.includes(key) && <RestartNote client={client} />}
      <Problem id={`${id}-problem`} text={problem ?? undoProblem} />
    </div>
  );
}

/** The ways back of a row, after each of which its control is a new one. */
function useWaysBack(
  id: string,
  reset: () => Promise<boolean>,
  changes: Changes | null,
): {
  readonly resets: number;
  readonly undoProblem: string | null;
  readonly goBack: () => void;
  readonly undo: () => void;
} {
  const [resets, setResets] = useState(0);
  const [undoProblem, setUndoProblem] = useState<string | null>(null);
  const focusLater = useFocusLater();
  // A new control forgets what was being entered; it takes the focus over from the button, which goes.
  const begin = (): void => {
    setResets((count) => count + 1);
    focusLater(id);
  };
  const goBack = async (): Promise<void> => {
    if (await reset()) begin();
  };
  const undo = async (): Promise<void> => {
    const why = (await changes?.undo()) ?? null;
    setUndoProblem(why);
    if (why === null) begin();
  };
  return { resets, undoProblem, goBack: () => void goBack(), undo: () => void undo() };
}

function SettingWords({
  id,
  settingKey,
}: {
  readonly id: string;
  readonly settingKey: SettingKey;
}): ReactNode {
  const { translate } = useWords();
  return (
    <div className="setting-words">
      <h3 id={`${id}-label`}>{translate(`settings.${settingKey}.label`)}</h3>
      <p id={`${id}-help`} className="soft">
        {translate(`settings.${settingKey}.help`)}
      </p>
    </div>
  );
}
