import type { KnownPack, OwnSnapshot } from '../../../shared/ipc/snapshots.ts';
import { useAsking } from '../../bridge/use-asking.ts';
import { useWords } from '../../bridge/words.tsx';
import { Problem } from '../../ui/problem.tsx';
import { useFocusLater } from '../../ui/use-focus-later.ts';
import type { RowActions } from './exercise-row.tsx';
import { PackEntry } from './pack-entry.tsx';
import { PackImport } from './pack-import.tsx';
import type { Said } from './said.tsx';
import type { OwnClient } from './use-own.ts';

type PacksProps = {
  readonly snapshot: OwnSnapshot;
  readonly client: OwnClient;
  readonly onSaid: (said: Said) => void;
  readonly breakSeconds: number | null;
  readonly rowActions: RowActions;
};

/** The packs that were taken in, and the way to another. */
export function PacksSection({ snapshot, client, onSaid, breakSeconds, rowActions }: PacksProps) {
  const { translate } = useWords();
  const { send, problem } = useAsking();
  const focusLater = useFocusLater();
  const taken = (id: string): void => {
    const loaded = client.own.current();
    const packs = loaded.is === 'ready' ? loaded.value.packs : [];
    const pack = packs.find((each) => each.id === id);
    if (pack === undefined) return;
    onSaid({ is: 'pack', name: pack.name });
    focusLater(`pack-${id}`);
  };
  const remove = ({ id, name }: KnownPack): void =>
    send(client.removePack(id), () => {
      onSaid({ is: 'packRemoved', name });
      focusLater('own-said');
    });
  return (
    <section className="own-section" aria-labelledby="own-packs">
      <h2 id="own-packs">{translate('own.packs')}</h2>
      <p className="soft">{translate('own.packs.lead')}</p>
      <PackImport importPack={client.importPack} onTaken={taken} />
      {snapshot.packs.length === 0 && <p className="soft">{translate('own.packs.none')}</p>}
      {snapshot.packs.map((pack) => (
        <PackEntry
          key={pack.id}
          pack={pack}
          offered={snapshot.offered}
          breakSeconds={breakSeconds}
          onStartRoutine={(id) => send(client.act({ is: 'start-own', id }))}
          onRemovePack={remove}
          {...rowActions}
        />
      ))}
      <Problem text={problem} />
    </section>
  );
}
