import { type ReactNode, useState } from 'react';
import type { SessionSnapshot } from '../../../shared/ipc/snapshots.ts';
import { promptBounds } from '../../../shared/prompt/prompt-bounds.ts';
import type { PromptStyle } from '../../../shared/settings/preferences.ts';
import { callKeysName } from '../../bridge/call-keys-name.ts';
import { useWords } from '../../bridge/words.tsx';
import { cardClasses } from '../../card-face/card-face.tsx';
import { useReducedMotion } from '../../player/reduced-motion.ts';
import { faceWords, OfferedFace } from './offered-face.tsx';
import './prompt-preview.css';

type PromptPreviewProps = {
  readonly style: PromptStyle;
  readonly session: SessionSnapshot;
  /** What chooses the style. */
  readonly children: ReactNode;
};

const panelHeight = 48;
const size = { width: 1280, height: 800 };
/** A display with a panel at its foot. */
const display = {
  bounds: { x: 0, y: 0, ...size },
  workArea: { x: 0, y: 0, ...size, height: size.height - panelHeight },
};

/** A screen with the question on it, where and as large as it will come, below what chooses that. */
export function PromptPreview({ style, session, children }: PromptPreviewProps) {
  const { translate } = useWords();
  // It moves while one is at it and not for as long as the page is open, like the pictures in the list of exercises.
  const [isAtIt, setAtIt] = useState(false);
  const isStill = useReducedMotion();
  const label = translate('window.settings.preview.screen', {
    style: translate(`settings.promptStyle.choice.${style}`),
    ...faceWords(session, translate),
  });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it sees that one is there, and is nothing to press.
    <div
      onPointerEnter={() => setAtIt(true)}
      onPointerLeave={() => setAtIt(false)}
      onFocus={() => setAtIt(true)}
      onBlur={() => setAtIt(false)}
    >
      {children}
      <figure className="prompt-preview">
        <div className="prompt-screen" role="img" aria-label={label}>
          <svg viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true" focusable="false">
            <Work />
            <Question style={style} session={session} as={isStill || !isAtIt ? 'standing' : 'moving'} />
          </svg>
        </div>
        <figcaption className="soft">{translate('window.settings.preview.next')}</figcaption>
      </figure>
    </div>
  );
}

/** What somebody works in, with a panel below, so that one sees what is covered. */
function Work() {
  return (
    <>
      <rect className="prompt-paper" x="128" y="80" width="680" height="560" rx="10" />
      <path
        className="prompt-lines"
        d="M192 176H560M192 256H744M192 312H700M192 368H744M192 424H600M192 504H744"
      />
      <rect className="prompt-panel" y={size.height - panelHeight} width="100%" height={panelHeight} />
    </>
  );
}

type QuestionProps = {
  readonly style: PromptStyle;
  readonly session: SessionSnapshot;
  readonly as: 'moving' | 'standing';
};

function Question({ style, session, as }: QuestionProps) {
  const { translate } = useWords();
  const classes = cardClasses(style);
  const keys = translate('keys.call.hint', { keys: callKeysName(session.callKeys, translate) });
  return (
    <foreignObject className="prompt-window" {...promptBounds(style, display)}>
      <div className={classes.stage} inert>
        <div className={classes.card}>
          <OfferedFace session={session} as={as} hint={style === 'gentle' ? null : keys} />
        </div>
      </div>
    </foreignObject>
  );
}
