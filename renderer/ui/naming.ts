/** What something is called, or the id of what names it. */
export type Naming = { readonly label: string } | { readonly labelledBy: string };

/** The attributes that tell a screen reader so. */
export const namedBy = (name: Naming) =>
  'label' in name ? { 'aria-label': name.label } : { 'aria-labelledby': name.labelledBy };
