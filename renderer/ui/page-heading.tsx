import { useEffect, useRef } from 'react';
import './page-heading.css';

type PageHeadingProps = {
  readonly text: string;
  /** True when the person came here by the navigation, so that the focus comes along. */
  readonly takesFocus: boolean;
  /** The id of what is said along with it. */
  readonly describedBy?: string | undefined;
};

export function PageHeading({ text, takesFocus, describedBy }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <h1 ref={heading} id="page-heading" tabIndex={-1} aria-describedby={describedBy} className="page-heading">
      {text}
    </h1>
  );
}
