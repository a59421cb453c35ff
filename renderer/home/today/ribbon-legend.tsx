import { useId } from 'react';
import { useWords } from '../../bridge/words.tsx';
import type { Ribbon } from './ribbon.ts';

const signs = ['sitting', 'call', 'rest', 'break'] as const;
type Sign = (typeof signs)[number];

const isThere = (sign: Sign, { pieces, dots }: Ribbon): boolean =>
  sign === 'break' ? dots.length > 0 : pieces.some(({ is }) => is === sign);

/** What the shapes of the ribbon mean, as far as they are there. */
export function RibbonLegend({ ribbon }: { readonly ribbon: Ribbon }) {
  const { translate } = useWords();
  return (
    <ul className="ribbon-legend" aria-hidden="true">
      {signs
        .filter((sign) => isThere(sign, ribbon))
        .map((sign) => (
          <li key={sign}>
            <SignPicture sign={sign} />
            {translate(`today.ribbon.${sign}`)}
          </li>
        ))}
    </ul>
  );
}

function SignPicture({ sign }: { readonly sign: Sign }) {
  const hatch = useId();
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {sign === 'break' && <circle className="ribbon-break" cx="8" cy="8" />}
      {sign === 'sitting' && <rect className="ribbon-sitting" x="3" width="10" height="16" />}
      {sign === 'rest' && <rect className="ribbon-rest" x="3" y="8" width="10" height="8" />}
      {sign === 'call' && (
        <>
          <pattern
            id={hatch}
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect className="ribbon-hatch-ground" width="5" height="5" />
            <rect className="ribbon-hatch-line" width="2" height="5" />
          </pattern>
          <rect x="3" width="10" height="16" fill={`url(#${hatch})`} />
        </>
      )}
    </svg>
  );
}
