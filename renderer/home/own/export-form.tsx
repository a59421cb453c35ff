import { type SubmitEvent, useState } from 'react';
import { faultOf } from '../../../shared/packs/fault-of-issue.ts';
import { packAboutSchema } from '../../../shared/packs/pack-schema.ts';
import type { PackAbout } from '../../../shared/packs/write-pack.ts';
import { useWords } from '../../bridge/words.tsx';
import { Problem } from '../../ui/problem.tsx';
import { useFocusLater } from '../../ui/use-focus-later.ts';
import { faultText } from './fault-text.ts';
import { TextEntry } from './fields.tsx';

const names = ['name', 'licence', 'locale', 'reviewer'] as const;
type Name = (typeof names)[number];
type About = { readonly [N in Name]: string };

type ExportFormProps = {
  readonly onExport: (about: PackAbout) => void;
  readonly problem: string | null;
};

const readAbout = (about: About) =>
  packAboutSchema.safeParse({
    name: about.name.trim(),
    licence: about.licence.trim(),
    locale: about.locale.trim(),
    reviewer: about.reviewer.trim() === '' ? null : about.reviewer.trim(),
  });

/** What a pack of one's own says of itself. */
export function ExportForm({ onExport, problem }: ExportFormProps) {
  const { translate, locale } = useWords();
  const [about, setAbout] = useState<About>({ name: '', licence: '', locale, reviewer: '' });
  const [isChecked, setChecked] = useState(false);
  const focusLater = useFocusLater();
  const read = readAbout(about);
  const issues = read.success ? [] : read.error.issues;
  const problemOf = (name: Name): string | null => {
    const issue = issues.findLast(({ path }) => path[0] === name);
    if (!isChecked || issue === undefined) return null;
    const fault = faultOf({ issue, path: [name] });
    const label = translate(`own.export.${name}`);
    return faultText('name' in fault ? { ...fault, name: label } : fault, translate);
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setChecked(true);
    if (read.success) return onExport(read.data);
    const first = names.find((name) => issues.some(({ path }) => path[0] === name));
    if (first !== undefined) focusLater(`export-${first}`);
  };
  return (
    <form className="own-export" aria-labelledby="own-export-title" noValidate onSubmit={submit}>
      {names.map((name) => (
        <TextEntry
          key={name}
          id={`export-${name}`}
          label={translate(`own.export.${name}`)}
          {...(name === 'name' ? {} : { help: translate(`own.export.${name}.help`) })}
          problem={problemOf(name)}
          value={about[name]}
          onEdit={(text) => setAbout((now) => ({ ...now, [name]: text }))}
        />
      ))}
      <Problem text={problem} />
      <div>
        <button type="submit" className="button button-plain">
          {translate('own.export.save')}
        </button>
      </div>
    </form>
  );
}
