import { useId } from 'react';
import type { SourceId } from '../../../shared/safety/source-ids.ts';
import type { Work } from '../../../shared/safety/sources/source.ts';
import { sources } from '../../../shared/safety/sources.ts';
import { statementsOn } from '../../../shared/safety/statements.ts';
import { useWords } from '../../bridge/words.tsx';
import { StatementList } from './statement-list.tsx';

/** One source: what it found, how sure that is, what rests on it, and where to find it. */
export function SourceEntry({ id }: { readonly id: SourceId }) {
  const { translate } = useWords();
  const headingId = useId();
  const { strength, works } = sources[id];
  return (
    <article className="source" aria-labelledby={headingId}>
      <h3 id={headingId}>{translate(`source.${id}.about`)}</h3>
      <p className="source-strength">{translate(`source.strength.${strength}.title`)}</p>
      <p>{translate(`source.${id}.found`)}</p>
      <p className="soft">{translate(`source.${id}.limits`)}</p>
      <details className="source-more">
        <summary>{translate('help.sources.more')}</summary>
        <p className="soft">{translate('help.sources.says')}</p>
        <StatementList ids={statementsOn(id)} />
        <ul className="source-works">
          {works.map((work) => (
            <WorkLine key={work.citation} work={work} />
          ))}
        </ul>
      </details>
    </article>
  );
}

function WorkLine({ work: { kind, year, citation } }: { readonly work: Work }) {
  const { translate } = useWords();
  const name = translate(`source.kind.${kind}`);
  return (
    <li>
      <span className="soft">
        {year === null
          ? translate('source.undated', { kind: name })
          : translate('source.dated', { kind: name, year: String(year) })}
      </span>
      <cite lang="en">{citation}</cite>
    </li>
  );
}
