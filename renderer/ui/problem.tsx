import './problem.css';

/** A place for one problem: always there, so that a screen reader hears the text when it comes. */
export function Problem({ id, text }: { readonly id?: string; readonly text: string | null }) {
  return (
    <p className="problem" id={id} aria-live="polite">
      {text}
    </p>
  );
}
