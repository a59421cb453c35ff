import './key-sign.css';

/** A key on the corner of the button that does the same. The button says it by `aria-keyshortcuts`, for who listens. */
export function KeySign({ text }: { readonly text: string }) {
  return (
    <span className="key-sign" aria-hidden="true">
      {text}
    </span>
  );
}
