import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { SessionSnapshot } from '../../shared/ipc/contract.ts';
import type { Client } from '../bridge/client.ts';
import { useActing } from '../bridge/use-acting.ts';
import { useSession } from '../bridge/use-session.ts';
import { useWords } from '../bridge/words.tsx';
import { Button } from '../ui/button.tsx';
import { CardMenu } from './card-menu.tsx';
import { laterAction, laterText } from './later.ts';
import { MoreButton } from './more-button.tsx';
import { offerText } from './offer-text.ts';
import { PatienceLine } from './patience-line.tsx';
import { PreviewFigure } from './preview-figure.tsx';
import { useCardKeys } from './use-card-keys.ts';
import './card.css';

/** The card in the corner: one offer, three answers, and more behind the dots. */
export function CardApp({ client }: { readonly client: Client }) {
  const loaded = useSession(client);
  return loaded.is === 'ready' ? <Card snapshot={loaded.value} act={client.act} /> : null;
}

type CardProps = { readonly snapshot: SessionSnapshot; readonly act: Client['act'] };

function Card({ snapshot, act }: CardProps) {
  const { view, offer } = snapshot;
  const { translate } = useWords();
  const { send, problem } = useActing(act);
  const [isMenuOpen, setMenuOpen] = useState(false);
  const more = useRef<HTMLButtonElement>(null);
  const later = laterAction(view);
  useCardKeys(() => later !== null && send({ is: later }), 'card-start');
  const isAsking = view.mode.is === 'prompt';
  const kind = view.mode.is === 'prompt' ? view.mode.kind : view.nextBreak.kind;
  const closeMenu = (): void => {
    // At once, because the button takes no focus while the menu covers it.
    flushSync(() => setMenuOpen(false));
    more.current?.focus();
  };
  return (
    // Made before it is wanted: it comes in when the question is there.
    <main className={isAsking ? 'card card-asking' : 'card'} aria-label={translate('card.label')}>
      <div className="card-figure">
        {offer !== null && <PreviewFigure item={offer.routine.items[0]} isShown={isAsking} />}
      </div>
      <div className="card-words">
        <h1>{translate(`window.mode.prompt.${kind}`)}</h1>
        <Offer snapshot={snapshot} problem={problem} />
        <div className="card-answers" inert={isMenuOpen}>
          <Button id="card-start" look="main" onPress={() => send({ is: 'start-break' })}>
            {translate('card.start')}
          </Button>
          {later !== null && (
            <Button look="quiet" keys="Escape" onPress={() => send({ is: later })}>
              {laterText(later, view, translate)}
            </Button>
          )}
          <MoreButton ref={more} isOpen={isMenuOpen} onPress={() => setMenuOpen(true)} />
        </div>
      </div>
      {isMenuOpen && <CardMenu view={view} onAction={send} onClose={closeMenu} />}
      <PatienceLine patience={view.mode.is === 'prompt' ? view.mode.patience : null} />
    </main>
  );
}

function Offer({
  snapshot,
  problem,
}: {
  readonly snapshot: SessionSnapshot;
  readonly problem: string | null;
}) {
  const { translate } = useWords();
  const text = snapshot.offer === null ? null : offerText(snapshot.offer, translate);
  return (
    <div className="card-offer">
      <p className="card-name">{text?.name}</p>
      {/* A refusal stands where the details were: there is no room for both. */}
      <p className={problem === null ? 'soft' : 'card-problem'} aria-live="polite">
        {problem ?? text?.detail}
      </p>
    </div>
  );
}
