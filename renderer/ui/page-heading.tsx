import { useEffect, useRef } from 'react';
import './page-heading.css';

type PageHeadingProps = {
  readonly text: string;
  /** True when the person came here by the navigation, so that the focus comes along. */
  readonly takesFocus: boolean;
};

export function PageHeading({ text, takesFocus }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <h1 ref={heading} id="page-heading" tabIndex={-1} className="page-heading">
      {text}
    </h1>
  );
}
