import type { Translate } from '../../shared/i18n/translate.ts';
import type { Refusal } from '../../shared/ipc/contract.ts';
import type { CopyFault } from '../../shared/yours/fault.ts';

/** What is wrong with a file, on which line that shows, and that nothing was changed by it. */
function faultText(fault: CopyFault, translate: Translate): string {
  const { is, ...values } = fault;
  const reason = translate(`yours.fault.${is}`, values);
  const told = 'line' in fault ? translate('yours.fault.place', { line: fault.line, reason }) : reason;
  return `${told} ${translate('yours.fault.unchanged')}`;
}

/** What happened, what still works and what can be done, for a request that main refused. */
export function refusalText(refusal: Refusal, translate: Translate): string {
  if (refusal.kind === 'start-at-login') return translate(`window.refusal.start-at-login.${refusal.why}`);
  if (refusal.kind === 'yours') return translate(`window.refusal.yours.${refusal.why}`);
  if (refusal.kind === 'bad-copy') return faultText(refusal.fault, translate);
  const detail = refusal.kind === 'invalid-setting' ? refusal.detail : '';
  return translate(`window.refusal.${refusal.kind}`, { detail });
}
