import './up-link.css';

/** Above a page that lies under another: the way back. */
export function UpLink({ href, text }: { readonly href: string; readonly text: string }) {
  return (
    <a className="up-link" href={href}>
      {text}
    </a>
  );
}
