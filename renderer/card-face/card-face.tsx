import type { ReactNode } from 'react';
import type { PromptStyle } from '../../shared/settings/preferences.ts';
import './card-face.css';
import './large-card.css';

/** What stands for the window of the card, and what is in it, in the style in which it comes. */
export const cardClasses = (style: PromptStyle): { readonly stage: string; readonly card: string } => ({
  stage: `card-stage card-stage-${style}`,
  card: style === 'gentle' ? 'card' : 'card card-large',
});

type CardFaceProps = {
  readonly figure: ReactNode;
  /** What is asked. Its rank is that of the place where the card is drawn. */
  readonly title: ReactNode;
  readonly name: string;
  readonly detail: ReactNode;
  readonly answers: ReactNode;
  /** How the keyboard comes here, or empty; null where there is no room to say it. */
  readonly hint: string | null;
};

/** What one sees of the card that asks: in its window, and where Settings shows how it will look. */
export function CardFace({ figure, title, name, detail, answers, hint }: CardFaceProps) {
  return (
    <>
      <div className="card-figure">{figure}</div>
      <div className="card-words">
        {title}
        <div className="card-offer">
          <p className="card-name">{name}</p>
          {detail}
        </div>
        {answers}
        {hint !== null && <p className="card-hint soft">{hint}</p>}
      </div>
    </>
  );
}
