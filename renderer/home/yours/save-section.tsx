import type { RequestInput } from '../../../shared/ipc/contract.ts';
import { useWords } from '../../bridge/words.tsx';
import { Button } from '../../ui/button.tsx';
import { SaidLine } from './said-line.tsx';
import { useOrder } from './use-order.ts';
import type { YoursClient } from './yours-client.ts';

type What = RequestInput<'yours:save'>['what'];
const tables: readonly What[] = ['days', 'breaks'];

/** Files that leave: everything for another computer, and tables for a spreadsheet. */
export function SaveSection({ client }: { readonly client: Pick<YoursClient, 'saveYours'> }) {
  const { translate } = useWords();
  const { said, isBusy, order } = useOrder();
  const save = (what: What): void => {
    if (isBusy) return;
    order(
      () => client.saveYours(what),
      (saved) => translate(saved === null ? 'yours.not-saved' : 'yours.saved'),
    );
  };
  return (
    <section className="yours-section" aria-labelledby="save-title">
      <h2 id="save-title">{translate('yours.save.title')}</h2>
      <p>{translate('yours.save.text')}</p>
      <div className="buttons">
        <Button look="main" isResting={isBusy} onPress={() => save('everything')}>
          {translate('yours.save.everything')}
        </Button>
        {tables.map((what) => (
          <Button key={what} look="plain" isResting={isBusy} onPress={() => save(what)}>
            {translate(`yours.save.${what}`)}
          </Button>
        ))}
      </div>
      <SaidLine said={said} />
    </section>
  );
}
