import type { ReactNode } from 'react';
import './card-face.css';

type CardFaceProps = {
  readonly figure: ReactNode;
  /** What is asked. Its rank is that of the place where the card is drawn. */
  readonly title: ReactNode;
  readonly name: string;
  readonly detail: ReactNode;
  readonly answers: ReactNode;
};

/** What one sees of the card that asks: in its window, and where Settings shows how it will look. */
export function CardFace({ figure, title, name, detail, answers }: CardFaceProps) {
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
      </div>
    </>
  );
}
