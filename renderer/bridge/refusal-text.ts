import type { Translate } from '../../shared/i18n/translate.ts';
import type { Refusal } from '../../shared/ipc/contract.ts';

/** What happened, what still works and what can be done, for a request that main refused. */
export function refusalText(refusal: Refusal, translate: Translate): string {
  if (refusal.kind === 'start-at-login') return translate(`window.refusal.start-at-login.${refusal.why}`);
  if (refusal.kind === 'own') return translate(`window.refusal.own.${refusal.why}`);
  const detail = refusal.kind === 'invalid-setting' ? refusal.detail : '';
  return translate(`window.refusal.${refusal.kind}`, { detail });
}
