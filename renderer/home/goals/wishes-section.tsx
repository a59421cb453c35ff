import { limits } from '../../../shared/goals/goals-schema.ts';
import { useWords } from '../../bridge/words.tsx';
import { useFocusLater } from '../../ui/use-focus-later.ts';
import { OwnLine } from './own-line.tsx';
import { OwnWords } from './own-words.tsx';
import type { Decide } from './use-deciding.ts';

type WishesSectionProps = { readonly wishes: readonly string[]; readonly decide: Decide };

const fieldId = 'goals-wish';
const headingId = 'goals-wishes-title';

/** Things the person wants to do: what all of it is for. */
export function WishesSection({ wishes, decide }: WishesSectionProps) {
  const { translate } = useWords();
  const focusLater = useFocusLater();
  const set = (next: readonly string[]): Promise<boolean> => decide({ is: 'set-wishes', wishes: next });
  const remove = async (wish: string): Promise<void> => {
    if (await set(wishes.filter((each) => each !== wish))) focusLater(headingId);
  };
  return (
    <section className="goals-wishes" aria-labelledby={headingId}>
      <h2 id={headingId} tabIndex={-1}>
        {translate('goals.wishes.title')}
      </h2>
      {wishes.length > 0 && (
        <ul className="goals-win-list">
          {wishes.map((wish) => (
            <li key={wish}>
              <OwnLine text={wish} onRemove={() => void remove(wish)} />
            </li>
          ))}
        </ul>
      )}
      {wishes.length < limits.wishes && (
        <OwnWords
          id={fieldId}
          label={translate('goals.wish.own')}
          mostLetters={limits.wishLetters}
          onAdd={(wish) => set([...wishes, wish])}
        />
      )}
    </section>
  );
}
