import { useId } from 'react';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { exercises } from '../../../shared/routines/catalogue.ts';
import { type Programme, programmeSeconds } from '../../../shared/routines/programmes/programme.ts';
import { useWords } from '../../bridge/words.tsx';
import { linkId } from './link-id.ts';
import { exercisesAddress, exercisesIn } from './places.ts';
import { roundedLength } from './rounded-length.ts';
import './programme-list.css';

/** "3 min · Standing hip stretch, Wall angel and Shoulder blade squeeze" */
function lineOf(programme: Programme, translate: Translate, locale: string): string {
  const names = exercisesIn({ is: 'programme', programme }).map((each) =>
    translate(exercises[each].texts.name),
  );
  return translate('library.programme.line', {
    length: roundedLength(programmeSeconds(programme), translate),
    parts: new Intl.ListFormat(locale).format(names),
  });
}

/** The programmes by name, with how long they take and what is in them. */
export function ProgrammeList({ programmes }: { readonly programmes: readonly Programme[] }) {
  const { translate, locale } = useWords();
  const id = useId();
  return (
    <section className="programmes" aria-labelledby={id}>
      <h2 id={id} className="library-title">
        {translate('library.programmes.title')}
      </h2>
      <p className="soft">{translate('library.programmes.lead')}</p>
      <ul className="programme-list">
        {programmes.map((programme) => {
          const opened = { is: 'programme', programme } as const;
          const link = linkId(opened);
          return (
            <li key={programme.id}>
              <h3>
                <a id={link} href={exercisesAddress(opened)} aria-describedby={`${link}-line`}>
                  {translate(programme.name)}
                </a>
              </h3>
              <p id={`${link}-line`} className="soft">
                {lineOf(programme, translate, locale)}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
