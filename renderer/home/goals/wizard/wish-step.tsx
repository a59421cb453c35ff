import { useState } from 'react';
import { limits } from '../../../../shared/goals/goals-schema.ts';
import type { MessageKey } from '../../../../shared/i18n/messages.ts';
import { useWords } from '../../../bridge/words.tsx';
import { Button } from '../../../ui/button.tsx';
import type { StepProps } from './step-props.ts';

const ideas = [
  'goals.idea.lift',
  'goals.idea.reach',
  'goals.idea.drive',
  'goals.idea.garden',
  'goals.idea.sleep',
  'goals.idea.film',
] as const satisfies readonly MessageKey[];

/** What it is for: things the person wants to do, chosen or in their own words. */
export function WishStep({ entry, onEntry }: StepProps) {
  const { translate } = useWords();
  const { wishes } = entry;
  const offered = ideas.map((idea) => translate(idea));
  const own = wishes.filter((wish) => !offered.includes(wish));
  const turn = (wish: string, isOn: boolean): void => {
    const others = wishes.filter((each) => each !== wish);
    onEntry({ ...entry, wishes: isOn ? [...others, wish].slice(0, limits.wishes) : others });
  };
  return (
    <>
      <fieldset className="goal-checks">
        <legend className="for-listeners">{translate('goals.step.wish')}</legend>
        {[...offered, ...own].map((wish) => (
          <label key={wish}>
            <input
              type="checkbox"
              checked={wishes.includes(wish)}
              onChange={({ target }) => turn(wish, target.checked)}
            />
            {wish}
          </label>
        ))}
      </fieldset>
      <OwnWish onAdd={(wish) => turn(wish, true)} />
    </>
  );
}

function OwnWish({ onAdd }: { readonly onAdd: (wish: string) => void }) {
  const { translate } = useWords();
  const [text, setText] = useState('');
  const add = (): void => {
    const wish = text.trim();
    if (wish === '') return;
    onAdd(wish);
    setText('');
  };
  return (
    <div className="goal-own-words">
      <label htmlFor="goal-wish">{translate('goals.wish.own')}</label>
      <input
        id="goal-wish"
        className="field"
        type="text"
        autoComplete="off"
        maxLength={limits.wishLetters}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onBlur={add}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || text.trim() === '') return;
          event.preventDefault();
          add();
        }}
      />
      <Button look="plain" onPress={add}>
        {translate('goals.wish.add')}
      </Button>
    </div>
  );
}
