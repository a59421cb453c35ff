import type { MessageKey } from '../../../shared/i18n/messages.ts';
import type { CallKeys } from '../../../shared/ipc/snapshots.ts';
import { callKeysName } from '../../bridge/call-keys-name.ts';
import { useWords } from '../../bridge/words.tsx';
import './keyboard-help.css';

type KeyLine = { readonly key: MessageKey; readonly does: MessageKey };

const onCard: readonly KeyLine[] = [
  { key: 'keys.enter', does: 'keys.card.enter' },
  { key: 'keys.escape', does: 'keys.card.escape' },
];
const inBreak: readonly KeyLine[] = [
  { key: 'keys.space', does: 'keys.break.space' },
  { key: 'keys.easier', does: 'keys.break.easier' },
  { key: 'keys.harder', does: 'keys.break.harder' },
  { key: 'keys.swap', does: 'keys.break.swap' },
  { key: 'keys.not-for-me', does: 'keys.break.not-for-me' },
  { key: 'keys.too-much', does: 'keys.break.too-much' },
  { key: 'keys.escape', does: 'keys.break.escape' },
];

/** Every key of the app that is not on a button one sees. */
export function KeyboardHelp({ callKeys }: { readonly callKeys: CallKeys }) {
  const { translate } = useWords();
  return (
    <section className="setting-group keyboard-help" aria-labelledby="keys-title">
      <h2 id="keys-title">{translate('keys.title')}</h2>
      <dl className="keyboard-help-keys">
        <Key sign={callKeysName(callKeys, translate)} does={translate('keys.call.does')} />
        <Key sign={translate('keys.show')} does={translate('keys.show.does')} />
      </dl>
      {callKeys.state === 'refused' && <p>{translate('keys.call.refused')}</p>}
      <h3>{translate('keys.card')}</h3>
      <Keys lines={onCard} />
      <h3>{translate('keys.break')}</h3>
      <Keys lines={inBreak} />
    </section>
  );
}

function Keys({ lines }: { readonly lines: readonly KeyLine[] }) {
  const { translate } = useWords();
  return (
    <dl className="keyboard-help-keys">
      {lines.map(({ key, does }) => (
        <Key key={key} sign={translate(key)} does={translate(does)} />
      ))}
    </dl>
  );
}

function Key({ sign, does }: { readonly sign: string; readonly does: string }) {
  return (
    <div>
      <dt>
        <kbd>{sign}</kbd>
      </dt>
      <dd>{does}</dd>
    </div>
  );
}
