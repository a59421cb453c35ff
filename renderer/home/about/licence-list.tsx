import { useWords } from '../../bridge/words.tsx';
import type { Licence } from './licences.ts';

/** Every part with its licence, the whole text folded away under it. Names and texts are the authors' own. */
export function LicenceList({ licences }: { readonly licences: readonly Licence[] }) {
  const { translate } = useWords();
  if (licences.length === 0) return <p className="soft">{translate('about.licences.none')}</p>;
  return (
    <ul className="licences">
      {licences.map((licence) => (
        <li key={`${licence.name}@${licence.version}`}>
          <LicenceEntry licence={licence} />
        </li>
      ))}
    </ul>
  );
}

function LicenceEntry({ licence: { name, version, identifier, text } }: { readonly licence: Licence }) {
  const { translate } = useWords();
  const title = version === '' ? name : translate('about.licences.part', { name, version });
  const kind = identifier ?? translate('about.licences.unnamed');
  if (text === null) {
    return (
      <p className="licence-line">
        <span>{title}</span> <span className="soft">{kind}</span>
      </p>
    );
  }
  return (
    <details>
      <summary className="licence-line">
        <span>{title}</span> <span className="soft">{kind}</span>
      </summary>
      <p className="licence-text" lang="en">
        {text}
      </p>
    </details>
  );
}
