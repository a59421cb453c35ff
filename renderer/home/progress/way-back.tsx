import { useWords } from '../../bridge/words.tsx';
import { type ProgressPlace, progressAddress } from './places.ts';
import '../help/up-link.css';

const wayBackFrom: { readonly [P in Exclude<ProgressPlace, 'figures'>]: ProgressPlace } = {
  yours: 'figures',
  summary: 'yours',
};

/** Above a page that was reached from Progress: the way back there. */
export function WayBack({ from }: { readonly from: Exclude<ProgressPlace, 'figures'> }) {
  const { translate } = useWords();
  const to = wayBackFrom[from];
  return (
    <a className="up-link" href={progressAddress(to)}>
      {translate(to === 'yours' ? 'yours.title.yours' : 'window.nav.progress')}
    </a>
  );
}
