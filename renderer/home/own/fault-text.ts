import type { Translate } from '../../../shared/i18n/translate.ts';
import type { Fault } from '../../../shared/packs/fault.ts';

/** What is wrong, and what would be right. */
export function faultText(fault: Fault, translate: Translate): string {
  switch (fault.is) {
    case 'syntax':
      return translate(`packs.fault.syntax.${fault.why}`);
    case 'text':
      return translate(`packs.fault.text.${fault.rule}`, { name: fault.name });
    case 'wrong-type':
      return translate(`packs.fault.wrong-type.${fault.wanted}`, { name: fault.name });
    default:
      return translate(`packs.fault.${fault.is}`, fault);
  }
}
