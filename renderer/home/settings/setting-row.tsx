import { useState } from 'react';
import type { SettingsSnapshot } from '../../../shared/ipc/contract.ts';
import { type SettingKey, settingRows } from '../../../shared/settings/catalogue.ts';
import { useWords } from '../../bridge/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Problem } from '../../ui/problem.tsx';
import { useFocusLater } from '../../ui/use-focus-later.ts';
import { RestartNote } from './restart-note.tsx';
import { SettingControl } from './setting-control.tsx';
import { type SettingClient, useSetting } from './use-setting.ts';

type SettingRowProps = {
  readonly settingKey: SettingKey;
  readonly snapshot: SettingsSnapshot;
  readonly disabled: boolean;
  readonly client: SettingClient;
};

/** One setting: its label, its help, its control, what is wrong with the entry, and the way back. */
export function SettingRow({ settingKey, snapshot, disabled, client }: SettingRowProps) {
  const { translate } = useWords();
  const { submit, reset, problem, isDefault } = useSetting(settingKey, snapshot.preferences, client);
  const [resets, setResets] = useState(0);
  const focusLater = useFocusLater();
  const id = `setting-${settingKey}`;
  const label = translate(`settings.${settingKey}.label`);
  const goBack = async (): Promise<void> => {
    if (!(await reset())) return;
    // A new control forgets what was being entered; it takes the focus over from the button, which goes.
    setResets((count) => count + 1);
    focusLater(id);
  };

  return (
    <div className={`setting setting-${settingRows[settingKey].control.is}`}>
      <div className="setting-words">
        <h3 id={`${id}-label`}>{label}</h3>
        <p id={`${id}-help`} className="soft">
          {translate(`settings.${settingKey}.help`)}
        </p>
      </div>
      <div className="setting-entry">
        <SettingControl
          key={resets}
          settingKey={settingKey}
          snapshot={snapshot}
          submit={submit}
          id={id}
          labelId={`${id}-label`}
          describedBy={`${id}-help ${id}-problem`}
          isWrong={problem !== null}
          disabled={disabled}
        />
        {!(isDefault && problem === null) && !disabled && (
          <Button
            look="quiet"
            name={translate('window.settings.resetNamed', { name: label })}
            onPress={() => void goBack()}
          >
            {translate('window.settings.reset')}
          </Button>
        )}
      </div>
      {snapshot.afterRestart.includes(settingKey) && <RestartNote client={client} />}
      <Problem id={`${id}-problem`} text={problem} />
    </div>
  );
}
