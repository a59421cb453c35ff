import type { PackProblems } from '../../../shared/packs/fault.ts';
import { quoted } from '../../../shared/packs/quoted.ts';
import { useWords } from '../../bridge/words.tsx';
import { faultText } from './fault-text.ts';

/** The name of a file, and what is wrong with what it holds. */
export type Bad = { readonly file: string; readonly why: PackProblems };

/** Why a pack was not taken in, line by line. */
export function BadPack({ file, why }: Bad) {
  const { translate } = useWords();
  return (
    <section className="own-bad" aria-labelledby="bad-pack">
      <h3 id="bad-pack" tabIndex={-1}>
        {translate('own.packs.bad', { file: quoted(file) })}
      </h3>
      <p>{translate('own.packs.bad.lead')}</p>
      <ul>
        {why.problems.map(({ line, fault }) => (
          <li key={`${line} ${JSON.stringify(fault)}`}>
            <strong>{translate('packs.problem', { line })}</strong> <span>{faultText(fault, translate)}</span>
          </li>
        ))}
      </ul>
      {why.more > 0 && <p>{translate('packs.more', { count: why.more })}</p>}
    </section>
  );
}
