import type { Translate } from '../../shared/i18n/translate.ts';
import type { CallKeys } from '../../shared/ipc/snapshots.ts';

/** The keys that call the card, as they are written on this keyboard. */
export const callKeysName = ({ name }: CallKeys, translate: Translate): string =>
  translate(`keys.call.${name}`);
