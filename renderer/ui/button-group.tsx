import type { ReactNode } from 'react';

type ButtonGroupProps = {
  readonly className: string;
  /** What the group is called, or the id of what names it. */
  readonly name: { readonly label: string } | { readonly labelledBy: string };
  readonly children: ReactNode;
};

/** Buttons that belong together. */
export function ButtonGroup({ className, name, children }: ButtonGroupProps) {
  const called = 'label' in name ? { 'aria-label': name.label } : { 'aria-labelledby': name.labelledBy };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and these are buttons.
    <div className={className} role="group" {...called}>
      {children}
    </div>
  );
}
