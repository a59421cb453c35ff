import type { Translate } from '../../../shared/i18n/translate.ts';
import type { SessionSnapshot } from '../../../shared/ipc/snapshots.ts';
import { mainItemOf } from '../../../shared/routines/programme.ts';
import { useWords } from '../../bridge/words.tsx';
import { CardFace } from '../../card-face/card-face.tsx';
import { laterText } from '../../card-face/later.ts';
import { MoreButton } from '../../card-face/more-button.tsx';
import { BodyProvider } from '../../player/body.tsx';
import { offerText } from '../../player/offer-text.ts';
import { PreviewFigure } from '../../player/preview-figure.tsx';
import { Button } from '../../ui/button.tsx';

const nothing = (): void => undefined;

/** What is on the card now, for who cannot see it. */
export function faceWords(
  { view, offer }: SessionSnapshot,
  translate: Translate,
): { readonly title: string; readonly name: string; readonly detail: string } {
  const { kind } = view.mode.is === 'prompt' ? view.mode : view.nextBreak;
  return { title: translate(`window.mode.prompt.${kind}`), ...offerText(offer, translate) };
}

type OfferedFaceProps = {
  readonly session: SessionSnapshot;
  readonly as: 'moving' | 'standing' | 'posed';
  /** Null on the small card, which says nothing of keys. */
  readonly hint: string | null;
};

/** The face of the card as it would ask now, for a picture of it: nothing that is on it does anything. */
export function OfferedFace({ session, as, hint }: OfferedFaceProps) {
  const { view, offer, body } = session;
  const { translate } = useWords();
  const { title, name, detail } = faceWords(session, translate);
  return (
    <BodyProvider body={body}>
      <CardFace
        figure={<PreviewFigure item={mainItemOf(offer.routine)} as={as} from="far-end" />}
        title={<p className="card-title">{title}</p>}
        name={name}
        detail={<p className="soft">{detail}</p>}
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
        hint={hint}
      />
    </BodyProvider>
  );
}
