import { useState } from 'react';
import type { Translate } from '../../../shared/i18n/translate.ts';
import type { TakenCopy } from '../../../shared/ipc/snapshots.ts';
import type { CopyOffer } from '../../../shared/yours/offer.ts';
import { useWords } from '../../bridge/words.tsx';
import { Button } from '../../ui/button.tsx';
import { useFocusLater } from '../../ui/use-focus-later.ts';
import { OfferPanel } from './offer-panel.tsx';
import { SaidLine } from './said-line.tsx';
import { useOrder } from './use-order.ts';
import type { YoursClient } from './yours-client.ts';

function takenText({ isNew, restarts }: TakenCopy, translate: Translate): string {
  if (restarts) return translate('yours.taken.restarts');
  return translate(isNew ? 'yours.taken.new' : 'yours.taken.known');
}

const chooseId = 'choose-copy';
const offerId = 'offer-title';

/** A copy that is open, and the ways from it. The focus goes along: to the copy, and back to where it was chosen. */
function useTaking(client: TakingClient) {
  const { translate } = useWords();
  const { said, isBusy, order, say } = useOrder();
  const [offer, setOffer] = useState<CopyOffer | null>(null);
  const focusLater = useFocusLater();
  const close = (): void => {
    setOffer(null);
    focusLater(chooseId);
  };
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
  const take = (withParts: boolean): void =>
    order(
      () => client.takeCopy(withParts),
      (taken) => {
        close();
        return takenText(taken, translate);
      },
    );
  const leave = (): void => {
    close();
    say({ is: 'good', text: translate('yours.left') });
  };
  return { offer, said, isBusy, choose, take, leave };
}

type TakingClient = Pick<YoursClient, 'openCopy' | 'takeCopy'>;

/** A copy that comes from another computer: chosen, looked at, and then taken in or left. */
export function TakeSection({ client }: { readonly client: TakingClient }) {
  const { translate } = useWords();
  const { offer, said, isBusy, choose, take, leave } = useTaking(client);
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
        <OfferPanel id={offerId} offer={offer} isBusy={isBusy} onTake={take} onLeave={leave} />
      )}
      <SaidLine said={said} />
    </section>
  );
}
