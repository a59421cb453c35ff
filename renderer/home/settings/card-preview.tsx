import type { SessionSnapshot } from '../../../shared/ipc/snapshots.ts';
import { useWords } from '../../bridge/words.tsx';
import { faceWords, OfferedFace } from './offered-face.tsx';
import './card-preview.css';

/** The card as it would ask now, drawn by what draws it when it does. It is a picture: nothing on it can be pressed. */
export function CardPreview({ session }: { readonly session: SessionSnapshot }) {
  const { translate } = useWords();
  const label = translate('window.settings.preview.figure', faceWords(session, translate));
  return (
    <figure className="card-preview">
      <div role="img" aria-label={label}>
        <div className="card" inert>
          <OfferedFace session={session} as="posed" hint={null} />
        </div>
      </div>
      <figcaption className="soft">{translate('window.settings.preview.card')}</figcaption>
    </figure>
  );
}
