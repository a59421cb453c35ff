import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { BreakKind } from '../../shared/domain/decisions.ts';
import type { SessionView } from '../../shared/domain/view.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { CallKeys, RoutineOffer, SessionSnapshot } from '../../shared/ipc/contract.ts';
import { mainItemOf } from '../../shared/routines/programme.ts';
import { callKeysName } from '../bridge/call-keys-name.ts';
import type { Client } from '../bridge/client.ts';
import { useActing } from '../bridge/use-acting.ts';
import { useSession } from '../bridge/use-session.ts';
import { useWords } from '../bridge/words.tsx';
import { BodyProvider } from '../player/body.tsx';
import { PreviewFigure } from '../player/preview-figure.tsx';
import { useReducedMotion } from '../player/reduced-motion.ts';
import { CardAnswers } from './card-answers.tsx';
import { CardMenu } from './card-menu.tsx';
import { HoldButton } from './hold-button.tsx';
import { MoreButton } from './more-button.tsx';
import { offerText } from './offer-text.ts';
import { PatienceLine } from './patience-line.tsx';
import './card.css';

/** The card in the corner: one offer, three answers, and more behind the dots. */
export function CardApp({ client }: { readonly client: Client }) {
  const loaded = useSession(client);
  if (loaded.is !== 'ready') return null;
  return (
    <BodyProvider body={loaded.value.body}>
      <Card snapshot={loaded.value} act={client.act} />
    </BodyProvider>
  );
}

/** How the keyboard reaches the card, where it can. */
const callHint = (callKeys: CallKeys, translate: Translate): string | undefined =>
  callKeys.state === 'held'
    ? translate('keys.call.hint', { keys: callKeysName(callKeys, translate) })
    : undefined;

const kindOf = ({ mode, nextBreak }: SessionView): BreakKind =>
  mode.is === 'prompt' ? mode.kind : nextBreak.kind;

type CardProps = { readonly snapshot: SessionSnapshot; readonly act: Client['act'] };

function Card({ snapshot, act }: CardProps) {
  const { view, offer, callKeys } = snapshot;
  const { translate } = useWords();
  const { send, problem } = useActing(act);
  const [isMenuOpen, setMenuOpen] = useState(false);
  const [isHeld, setHeld] = useState(false);
  const isStill = useReducedMotion();
  const more = useRef<HTMLButtonElement>(null);
  const prompt = view.mode.is === 'prompt' ? view.mode : null;
  const closeMenu = (): void => {
    // At once, because the button takes no focus while the menu covers it.
    flushSync(() => setMenuOpen(false));
    more.current?.focus();
  };
  const moving = prompt === null || isHeld ? 'standing' : 'moving';
  return (
    // Made before it is wanted: it comes in when the question is there.
    <main
      className={prompt === null ? 'card' : 'card card-asking'}
      aria-label={translate('card.label')}
      title={callHint(callKeys, translate)}
    >
      <CardFigure offer={offer} as={isStill ? 'posed' : moving} />
      <div className="card-words">
        <h1>{translate(`window.mode.prompt.${kindOf(view)}`)}</h1>
        <Offer snapshot={snapshot} problem={problem} />
        <CardAnswers
          view={view}
          onAction={send}
          areCovered={isMenuOpen}
          more={<MoreButton ref={more} isOpen={isMenuOpen} onPress={() => setMenuOpen(true)} />}
        />
      </div>
      {!isStill && <HoldButton isHeld={isHeld} onPress={() => setHeld(!isHeld)} />}
      {isMenuOpen && <CardMenu view={view} onAction={send} onClose={closeMenu} />}
      <PatienceLine patience={prompt?.patience ?? null} isStill={isStill || isHeld} />
    </main>
  );
}

type CardFigureProps = { readonly offer: RoutineOffer | null; readonly as: 'moving' | 'standing' | 'posed' };

function CardFigure({ offer, as }: CardFigureProps) {
  return (
    <div className="card-figure">
      {offer !== null && <PreviewFigure item={mainItemOf(offer.routine)} as={as} />}
    </div>
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
  const text = offerText(snapshot.offer, translate);
  return (
    <div className="card-offer">
      <p className="card-name">{text.name}</p>
      {/* A refusal stands where the details were: there is no room for both. */}
      <p className={problem === null ? 'soft' : 'card-problem'} aria-live="polite">
        {problem ?? text.detail}
      </p>
    </div>
  );
}
