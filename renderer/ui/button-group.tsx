import type { ReactNode } from 'react';
import { type Naming, namedBy } from './naming.ts';

type ButtonGroupProps = {
  readonly className: string;
  readonly name: Naming;
  readonly children: ReactNode;
};

/** Buttons that belong together. */
export function ButtonGroup({ className, name, children }: ButtonGroupProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and these are buttons.
    <div className={className} role="group" {...namedBy(name)}>
      {children}
    </div>
  );
}
