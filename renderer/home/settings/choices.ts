import type { MessageKey } from '../../../shared/i18n/messages.ts';
import { settingRows } from '../../../shared/settings/catalogue.ts';
import type { KeyWithControl } from './setting-kinds.ts';

type Choice = { readonly value: string; readonly text: MessageKey };

/** What can be chosen, with its words. By key, so that an option without words does not compile. */
export function choicesOf(key: KeyWithControl<'choice'>): readonly Choice[] {
  switch (key) {
    case 'promptStyle':
      return settingRows[key].control.options.map((value) => ({
        value,
        text: `settings.promptStyle.choice.${value}`,
      }));
    case 'restingArm':
      return settingRows[key].control.options.map((value) => ({
        value,
        text: `settings.restingArm.choice.${value}`,
      }));
  }
}
