import { useWords } from '../../bridge/words.tsx';
import { helpAddress } from './topics.ts';
import './up-link.css';

/** Above a topic: the way back to the list of them. */
export function UpLink() {
  const { translate } = useWords();
  return (
    <a className="up-link" href={helpAddress(null)}>
      {translate('help.up')}
    </a>
  );
}
