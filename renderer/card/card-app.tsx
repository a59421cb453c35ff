import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { BreakKind } from '../../shared/domain/decisions.ts';
import type { SessionView } from '../../shared/domain/view.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { CallKeys, SessionSnapshot } from '../../shared/ipc/snapshots.ts';
import { mainItemOf } from '../../shared/routines/programme.ts';
import type { PromptStyle } from '../../shared/settings/preferences.ts';
import { callKeysName } from '../bridge/call-keys-name.ts';
import type { Client } from '../bridge/client.ts';
import { useActing } from '../bridge/use-acting.ts';
import { useSession } from '../bridge/use-session.ts';
import { useWords } from '../bridge/words.tsx';
import { CardFace, cardClasses } from '../card-face/card-face.tsx';
import { MoreButton } from '../card-face/more-button.tsx';
import { PatienceLine } from '../card-face/patience-line.tsx';
import { BodyProvider } from '../player/body.tsx';
import { offerText } from '../player/offer-text.ts';
import { PreviewFigure } from '../player/preview-figure.tsx';
import { useReducedMotion } from '../player/reduced-motion.ts';
import { CardAnswers } from './card-answers.tsx';
import { CardMenu } from './card-menu.tsx';
import { HoldButton } from './hold-button.tsx';
import './card.css';

/** The card, or how else the question comes: one offer, three answers, and more behind the dots. */
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
const callHint = (callKeys: CallKeys, translate: Translate): string =>
  callKeys.state === 'held' ? translate('keys.call.hint', { keys: callKeysName(callKeys, translate) }) : '';

/** The small card has no room for it, and says it to who points there. */
const hintsIn = (
  style: PromptStyle,
  hint: string,
): { readonly tip: string | undefined; readonly written: string | null } =>
  style === 'gentle'
    ? { tip: hint === '' ? undefined : hint, written: null }
    : { tip: undefined, written: hint };

const kindOf = ({ mode, nextBreak }: SessionView): BreakKind =>
  mode.is === 'prompt' ? mode.kind : nextBreak.kind;

type CardProps = { readonly snapshot: SessionSnapshot; readonly act: Client['act'] };

function Card({ snapshot, act }: CardProps) {
  const { view, offer, callKeys, promptStyle } = snapshot;
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
  const text = offerText(offer, translate);
  const classes = cardClasses(promptStyle);
  const hints = hintsIn(promptStyle, callHint(callKeys, translate));
  const moving = prompt === null || isHeld ? 'standing' : 'moving';
  return (
    <main className={classes.stage} aria-label={translate('card.label')} title={hints.tip}>
      {/* Made before it is wanted: it comes in when the question is there. */}
      <div className={prompt === null ? classes.card : `${classes.card} card-asking`}>
        <CardFace
          figure={<PreviewFigure item={mainItemOf(offer.routine)} as={isStill ? 'posed' : moving} />}
          title={<h1 className="card-title">{translate(`window.mode.prompt.${kindOf(view)}`)}</h1>}
          name={text.name}
          detail={<Detail text={text.detail} problem={problem} />}
          answers={
            <CardAnswers
              view={view}
              onAction={send}
              areCovered={isMenuOpen}
              more={<MoreButton ref={more} isOpen={isMenuOpen} onPress={() => setMenuOpen(true)} />}
            />
          }
          hint={hints.written}
        />
        {!isStill && <HoldButton isHeld={isHeld} onPress={() => setHeld(!isHeld)} />}
        {isMenuOpen && <CardMenu view={view} onAction={send} onClose={closeMenu} />}
      </div>
      <PatienceLine patience={prompt?.patience ?? null} isStill={isStill || isHeld} />
    </main>
  );
}

type DetailProps = { readonly text: string; readonly problem: string | null };

/** A refusal stands where the details were: there is no room for both. */
function Detail({ text, problem }: DetailProps) {
  return (
    <p className={problem === null ? 'soft' : 'card-problem'} aria-live="polite">
      {problem ?? text}
    </p>
  );
}
