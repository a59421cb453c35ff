import { useState } from 'react';
import { z } from 'zod';
import type { Refusal } from '../../../shared/ipc/refusal.ts';
import type { PackProblems } from '../../../shared/packs/fault.ts';
import { limits } from '../../../shared/packs/limits.ts';
import type { Outcome } from '../../bridge/outcome.ts';
import { refusalText } from '../../bridge/refusal-text.ts';
import { useWords } from '../../bridge/words.tsx';
import { Problem } from '../../ui/problem.tsx';
import { useFocusLater } from '../../ui/use-focus-later.ts';
import { type Bad, BadPack } from './bad-pack.tsx';
import { readPackFile } from './read-pack-file.ts';

type PackImportProps = {
  readonly importPack: (text: string) => Promise<Outcome>;
  /** Told the id of the pack. */
  readonly onTaken: (id: string) => void;
};

/** A file that grows in its message beyond what may be asked at once is too large in any case. */
const tooLarge: PackProblems = {
  problems: [{ line: 1, fault: { is: 'too-large', most: limits.packBytes / 1024 } }],
  more: 0,
};

const named = z.looseObject({ id: z.string() });

/** Of a pack that main has just found to be one. */
const idOf = (text: string): string => named.parse(JSON.parse(text)).id;

function problemsOf(refusal: Refusal): PackProblems | null {
  if (refusal.kind === 'bad-pack') return refusal.why;
  return refusal.kind === 'too-large' ? tooLarge : null;
}

/** Where a pack is chosen, and what is told of one that is not taken in. */
export function PackImport({ importPack, onTaken }: PackImportProps) {
  const { translate } = useWords();
  const [bad, setBad] = useState<Bad | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const focusLater = useFocusLater();
  const tell = (file: string, why: PackProblems): void => {
    setBad({ file, why });
    focusLater('bad-pack');
  };
  const take = async (file: File): Promise<void> => {
    setBad(null);
    setProblem(null);
    const read = await readPackFile(file);
    if (read.is === 'refused')
      return tell(file.name, { problems: [{ line: 1, fault: read.fault }], more: 0 });
    const outcome = await importPack(read.text);
    if (outcome.ok) return onTaken(idOf(read.text));
    const why = problemsOf(outcome.refusal);
    if (why === null) setProblem(refusalText(outcome.refusal, translate));
    else tell(file.name, why);
  };
  return (
    <>
      <label className="button button-plain own-file">
        {translate('own.packs.import')}
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file !== undefined) void take(file);
            // So that the same file can be chosen again once it was put right.
            target.value = '';
          }}
        />
      </label>
      <Problem text={problem} />
      {bad !== null && <BadPack {...bad} />}
    </>
  );
}
