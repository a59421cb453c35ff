import { useState } from 'react';
import type { CopyOffer } from '../../../shared/yours/offer.ts';
import { useWords } from '../../bridge/words.tsx';
import { Button } from '../../ui/button.tsx';
import { daysText, partsText } from './offer-text.ts';

type OfferPanelProps = {
  /** Of the heading, which takes the focus when the file has been read. */
  readonly id: string;
  readonly offer: CopyOffer;
  readonly isBusy: boolean;
  readonly onTake: (withParts: boolean) => void;
  readonly onLeave: () => void;
};

/** What is in a copy, and the two answers to it. Nothing has been changed yet. */
export function OfferPanel({ id, offer, isBusy, onTake, onLeave }: OfferPanelProps) {
  const { translate, locale } = useWords();
  const [wantsParts, setWantsParts] = useState(true);
  const parts = partsText(offer, translate, locale);
  return (
    <section className="copy-offer" aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        {translate('yours.take.offer')}
      </h3>
      <p>{daysText(offer, translate, locale)}</p>
      {parts !== null && (
        <>
          <p>{parts}</p>
          <label className="copy-parts">
            <input
              type="checkbox"
              checked={wantsParts}
              onChange={({ target }) => setWantsParts(target.checked)}
            />
            <span>{translate('yours.take.with-parts')}</span>
          </label>
        </>
      )}
      <div className="buttons">
        <Button
          look="main"
          isResting={isBusy}
          onPress={() => !isBusy && onTake(parts !== null && wantsParts)}
        >
          {translate('yours.take.in')}
        </Button>
        <Button look="plain" isResting={isBusy} onPress={() => !isBusy && onLeave()}>
          {translate('yours.take.leave')}
        </Button>
      </div>
    </section>
  );
}
