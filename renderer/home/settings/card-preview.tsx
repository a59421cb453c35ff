import { useMemo } from 'react';
import type { SessionSnapshot } from '../../../shared/ipc/contract.ts';
import { mainItemOf } from '../../../shared/routines/programme.ts';
import { useWords } from '../../bridge/words.tsx';
import { CardFace } from '../../card-face/card-face.tsx';
import { laterText } from '../../card-face/later.ts';
import { MoreButton } from '../../card-face/more-button.tsx';
import { BodyProvider } from '../../player/body.tsx';
import { offerText } from '../../player/offer-text.ts';
import { PreviewFigure } from '../../player/preview-figure.tsx';
import { Button } from '../../ui/button.tsx';
import './card-preview.css';

const nothing = (): void => undefined;

/** The card as it would ask now, drawn by what draws it when it does. It is a picture: nothing on it can be pressed. */
export function CardPreview({ session: { view, offer, body } }: { readonly session: SessionSnapshot }) {
  const { translate } = useWords();
  const { kind } = view.mode.is === 'prompt' ? view.mode : view.nextBreak;
  const title = translate(`window.mode.prompt.${kind}`);
  const text = offerText(offer, translate);
  // The same exercise is the same picture, however often main says so.
  const { exercise, form, level, rounds } = mainItemOf(offer.routine);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what makes up the item is what it is made anew for.
  const item = useMemo(() => mainItemOf(offer.routine), [exercise, form, level, rounds]);
  return (
    <figure className="card-preview">
      <div role="img" aria-label={translate('window.settings.preview.figure', { title, ...text })}>
        <div className="card" inert>
          <BodyProvider body={body}>
            <CardFace
              figure={<PreviewFigure item={item} as="posed" />}
              title={<p className="card-title">{title}</p>}
              name={text.name}
              detail={<p className="soft">{text.detail}</p>}
              answers={
                <div className="card-answers">
                  <Button look="main" onPress={nothing}>
                    {translate('card.start')}
                  </Button>
                  <Button look="quiet" onPress={nothing}>
                    {laterText('snooze', view, translate)}
                  </Button>
                  <MoreButton ref={null} isOpen={false} onPress={nothing} />
                </div>
              }
            />
          </BodyProvider>
        </div>
      </div>
      <figcaption className="soft">{translate('window.settings.preview.card')}</figcaption>
    </figure>
  );
}
