import type { SettingKey } from '../../../shared/settings/catalogue.ts';
import { useWords } from '../../bridge/words.tsx';
import { Button } from '../../ui/button.tsx';
import { isDefaultValue } from './same-value.ts';
import type { Change } from './use-changes.ts';

type WayBackProps = {
  readonly settingKey: SettingKey;
  /** The last change on the page, of this setting or another. */
  readonly last: Change | null;
  /** True where the default holds and nothing else is being entered. */
  readonly isReset: boolean;
  readonly onUndo: () => void;
  readonly onReset: () => void;
};

/** Beside a control: the way back to what held a moment ago, and to the default. Where both are one, it is Undo. */
export function WayBack({ settingKey: key, last, isReset, onUndo, onReset }: WayBackProps) {
  const { translate } = useWords();
  const name = translate(`settings.${key}.label`);
  const undone =
    last !== null && last.of.is === 'setting' && last.of.key === key ? last.before[key] : undefined;
  const leadsToDefault = undone !== undefined && isDefaultValue(key, undone);
  return (
    <>
      {undone !== undefined && (
        <Button look="quiet" name={translate('window.settings.undoNamed', { name })} onPress={onUndo}>
          {translate('window.settings.undo')}
        </Button>
      )}
      {!isReset && !leadsToDefault && (
        <Button look="quiet" name={translate('window.settings.resetNamed', { name })} onPress={onReset}>
          {translate('window.settings.reset')}
        </Button>
      )}
    </>
  );
}
