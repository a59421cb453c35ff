import type { Said } from './use-order.ts';

/** A line that is always there, so that a screen reader hears what comes into it. */
export function SaidLine({ said, id }: { readonly said: Said; readonly id?: string }) {
  return (
    <p id={id} role="status" className={said?.is === 'problem' ? 'said said-problem' : 'said'}>
      {said?.text}
    </p>
  );
}
