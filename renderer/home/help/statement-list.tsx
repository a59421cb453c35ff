import type { StatementId } from '../../../shared/safety/statement-ids.ts';
import { useWords } from '../../bridge/words.tsx';

export function StatementList({ ids }: { readonly ids: readonly StatementId[] }) {
  const { translate } = useWords();
  return (
    <ul className="help-list-plain">
      {ids.map((id) => (
        <li key={id}>{translate(`statement.${id}`)}</li>
      ))}
    </ul>
  );
}
