import { useState } from 'react';
import { useWords } from '../../bridge/words.tsx';
import { Button } from '../../ui/button.tsx';
import { SaidLine } from './said-line.tsx';
import { useOrder } from './use-order.ts';
import type { YoursClient } from './yours-client.ts';

const whatGoes = ['history', 'session', 'settings', 'opinions', 'goals', 'logs', 'copies'] as const;

/** People type it as they like: with a capital, with a space behind it. */
const isWord = (typed: string, word: string): boolean =>
  typed.trim().toLocaleLowerCase() === word.toLocaleLowerCase();

/** Everything goes: what that is, and a word to type, so that nobody erases by a slip of the hand. */
export function EraseSection({ client }: { readonly client: Pick<YoursClient, 'eraseEverything'> }) {
  const { translate } = useWords();
  const { said, isBusy, order, say } = useOrder();
  const [typed, setTyped] = useState('');
  const word = translate('yours.erase.word');
  const erase = (): void => {
    if (isBusy) return;
    if (isWord(typed, word)) order(client.eraseEverything, () => translate('yours.erase.going'));
    else say({ is: 'problem', text: translate('yours.erase.not-yet', { word }) });
  };
  return (
    <section className="yours-section" aria-labelledby="erase-title">
      <h2 id="erase-title">{translate('yours.erase.title')}</h2>
      <p>{translate('yours.erase.text')}</p>
      <h3 id="erase-what">{translate('yours.erase.what')}</h3>
      <ul className="erase-list" aria-labelledby="erase-what">
        {whatGoes.map((each) => (
          <li key={each}>{translate(`yours.erase.${each}`)}</li>
        ))}
      </ul>
      <p className="soft">{translate('yours.erase.stays')}</p>
      <form
        className="erase-form"
        onSubmit={(event) => {
          event.preventDefault();
          erase();
        }}
      >
        <label htmlFor="erase-word">{translate('yours.erase.type', { word })}</label>
        <input
          id="erase-word"
          className="field"
          type="text"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-describedby="erase-said"
          aria-invalid={said?.is === 'problem'}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <Button look="stop" isResting={isBusy} onPress={erase}>
          {translate('yours.erase.button')}
        </Button>
      </form>
      <SaidLine id="erase-said" said={said} />
    </section>
  );
}
