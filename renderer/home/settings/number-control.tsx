import { settingRows } from '../../../shared/settings/catalogue.ts';
import { useWords } from '../../bridge/words.tsx';
import type { ControlProps } from './control-props.ts';
import { NumberField } from './number-field.tsx';
import { parseNumberText } from './number-text.ts';
import type { KeyWithControl } from './setting-kinds.ts';
import { useDraft } from './use-draft.ts';

type NumberControlProps = ControlProps<number> & { readonly settingKey: KeyWithControl<'number'> };

export function NumberControl({ settingKey, saved, submit, ...field }: NumberControlProps) {
  const { translate } = useWords();
  const { control } = settingRows[settingKey];
  const { draft, edit, commit } = useDraft(String(saved), parseNumberText, submit);
  return (
    <NumberField
      {...field}
      text={draft}
      steps={control}
      unit={control.unit === 'times' ? '' : translate(`window.settings.unit.${control.unit}`)}
      onEdit={edit}
      onCommit={commit}
    />
  );
}
