import { type SubmitEvent, useState } from 'react';
import { useWords } from '../../bridge/words.tsx';
import { Button } from '../../ui/button.tsx';
import '../../ui/field.css';

type OwnWordsProps = {
  readonly id: string;
  readonly label: string;
  readonly mostLetters: number;
  /** Takes what was written; false where it was not taken and stays in the field. */
  readonly onAdd: (text: string) => Promise<boolean>;
};

/** A line in a person's own words, added by Enter or by its button. */
export function OwnWords({ id, label, mostLetters, onAdd }: OwnWordsProps) {
  const { translate } = useWords();
  const [text, setText] = useState('');
  const add = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const told = text.trim();
    if (told !== '' && (await onAdd(told))) setText('');
  };
  return (
    <form onSubmit={(event) => void add(event)} className="goal-own-words">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field"
        type="text"
        autoComplete="off"
        maxLength={mostLetters}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <Button look="plain" submits>
        {translate('goals.wish.add')}
      </Button>
    </form>
  );
}
