import { assertNever } from '../../../shared/assert-never.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import type { SettingsTextFault } from '../../../shared/settings/settings-text.ts';
import { rightText } from './check-setting.ts';

/** A value may be a whole list; its beginning says which one is meant. */
const longestValue = 40;

const shortened = (text: string): string =>
  text.length > longestValue ? `${text.slice(0, longestValue)} …` : text;

/** What is wrong with a pasted text, by the name of the setting, and what would be right. */
export function faultText(fault: SettingsTextFault, translate: Translate): string {
  switch (fault.is) {
    case 'no-settings':
    case 'newer':
      return translate(`window.settings.import.${fault.is}`);
    case 'unknown-name':
      return translate('window.settings.import.unknown-name', { name: shortened(fault.name) });
    case 'wrong-value':
      return translate('window.settings.import.wrong-value', {
        name: translate(`settings.${fault.key}.label`),
        key: fault.key,
        typed: shortened(typeof fault.value === 'string' ? fault.value : JSON.stringify(fault.value)),
        right: rightText(fault.key, translate),
      });
    default:
      return assertNever(fault, 'fault');
  }
}
