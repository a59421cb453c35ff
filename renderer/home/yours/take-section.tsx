import { useState } from 'react';
import type { Translate } from '../../../shared/i18n/translate.ts';
import type { TakenCopy } from '../../../shared/ipc/contract.ts';
import type { CopyOffer } from '../../../shared/yours/offer.ts';
import { useWords } from '../../bridge/words.tsx';
import { Button } from '../../ui/button.tsx';
import { useFocusLater } from '../../ui/use-focus-later.ts';
import { OfferPanel } from './offer-panel.tsx';
import { SaidLine } from './said-line.tsx';
import { useOrder } from './use-order.ts';
import type { YoursClient } from './yours-page.tsx';

function takenText({ isNew, restarts }: TakenCopy, translate: Translate): string {
  if (restarts) return translate('yours.taken.restarts');
  return translate(isNew ? 'yours.taken.new' : 'yours.taken.known');
}

const chooseId = 'choose-copy';
const offerId = 'offer-title';

/** A copy that comes from another computer: chosen, looked at, and then taken in or left. */
export function TakeSection({ client }: { readonly client: Pick<YoursClient, 'openCopy' | 'takeCopy'> }) {
  const { translate } = useWords();
  const { said, isBusy, order, say } = useOrder();
  const [offer, setOffer] = useState<CopyOffer | null>(null);
  const focusLater = useFocusLater();
  const choose = (): void => {
    if (isBusy) return;
    setOffer(null);
    order(client.openCopy, (opened) => {
      setOffer(opened);
      if (opened === null) return translate('yours.take.nothing-chosen');
      focusLater(offerId);
      return '';
    });
  };
  const close = (): void => {
    setOffer(null);
    focusLater(chooseId);
  };
  return (
    <section className="yours-section" aria-labelledby="take-title">
      <h2 id="take-title">{translate('yours.take.title')}</h2>
      <p>{translate('yours.take.text')}</p>
      <div className="buttons">
        <Button id={chooseId} look="plain" isResting={isBusy} onPress={choose}>
          {translate('yours.take.choose')}
        </Button>
      </div>
      {offer !== null && (
        <OfferPanel
          id={offerId}
          offer={offer}
          isBusy={isBusy}
          onTake={(withParts) =>
            order(
              () => client.takeCopy(withParts),
              (taken) => {
                close();
                return takenText(taken, translate);
              },
            )
          }
          onLeave={() => {
            close();
            say({ is: 'good', text: translate('yours.left') });
          }}
        />
      )}
      <SaidLine said={said} />
    </section>
  );
}
