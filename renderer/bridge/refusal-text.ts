import type { Translate } from '../../shared/i18n/translate.ts';
import type { Refusal } from '../../shared/ipc/refusal.ts';
import type { CopyFault } from '../../shared/yours/fault.ts';

function reasonText(fault: CopyFault, translate: Translate): string {
  if (fault.is === 'part' || fault.is === 'part-newer') {
    return translate(`yours.fault.${fault.is}.${fault.part}`);
  }
  const { is, ...values } = fault;
  return translate(`yours.fault.${is}`, values);
}

/** What is wrong with a file, on which line that shows, and that nothing was changed by it. */
function faultText(fault: CopyFault, translate: Translate): string {
  const reason = reasonText(fault, translate);
  const told = 'line' in fault ? translate('yours.fault.place', { line: fault.line, reason }) : reason;
  return `${told} ${translate('yours.fault.unchanged')}`;
}

/** What happened, what still works and what can be done, for a request that main refused. */
export function refusalText(refusal: Refusal, translate: Translate): string {
  if (refusal.kind === 'start-at-login') return translate(`window.refusal.start-at-login.${refusal.why}`);
  if (refusal.kind === 'yours') return translate(`window.refusal.yours.${refusal.why}`);
  if (refusal.kind === 'bad-copy') return faultText(refusal.fault, translate);
  if (refusal.kind === 'own') return translate(`window.refusal.own.${refusal.why}`);
  const detail = refusal.kind === 'invalid-setting' ? refusal.detail : '';
  return translate(`window.refusal.${refusal.kind}`, { detail });
}
