import type { KnownPack, OwnSnapshot } from '../../../shared/ipc/contract.ts';
import type { OwnExercise } from '../../../shared/routines/own-exercise.ts';
import { useSettings } from '../../bridge/use-settings.ts';
import { useWords } from '../../bridge/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Problem } from '../../ui/problem.tsx';
import { useFocusLater } from '../../ui/use-focus-later.ts';
import { ExerciseRow, type RowActions } from './exercise-row.tsx';
import { ExportForm } from './export-form.tsx';
import { PackEntry } from './pack-entry.tsx';
import { PackImport } from './pack-import.tsx';
import { type Said, SaidLine } from './said.tsx';
import { useAsking } from './use-asking.ts';
import type { OwnClient } from './use-own.ts';

type OwnListsProps = {
  readonly snapshot: OwnSnapshot;
  readonly client: OwnClient;
  readonly said: Said;
  readonly onSaid: (said: Said) => void;
  /** Null for a new one. */
  readonly onEdit: (exercise: OwnExercise | null) => void;
};

/** Everything there is: the person's own, the packs, and the way to pass one's own on. */
export function OwnLists({ snapshot, client, said, onSaid, onEdit }: OwnListsProps) {
  const { translate } = useWords();
  const settings = useSettings(client);
  const { ask, problem } = useAsking();
  const focusLater = useFocusLater();
  const { exercises, readOnly } = snapshot;
  const breakSeconds = settings.is === 'ready' ? settings.value.preferences.breakSeconds : null;
  const rowActions: RowActions = {
    onStart: ({ id }) => ask(client.act({ is: 'start-own', id })),
    onOffer: ({ id }, isOffered) => ask(client.offerOwn(id, isOffered)),
  };
  const remove = (exercise: OwnExercise): void =>
    ask(client.removeOwn(exercise.id), () => {
      onSaid({ is: 'removed', exercise });
      focusLater('own-undo');
    });
  const bringBack = ({ id, language: _, ...exercise }: OwnExercise): void =>
    ask(client.saveOwn({ id, exercise }), () => {
      onSaid({ is: 'back', name: exercise.name });
      focusLater(`start-${id}`);
    });
  return (
    <>
      <div className="own-lead">
        <p>{translate('own.intro')}</p>
        <p className="own-unchecked">{translate(readOnly ? 'own.readOnly' : 'own.unchecked')}</p>
        {!readOnly && (
          <div>
            <Button id="own-add" look="main" onPress={() => onEdit(null)}>
              {translate('own.add')}
            </Button>
          </div>
        )}
        <SaidLine said={said} onUndo={bringBack} />
        <Problem text={problem} />
      </div>
      <section className="own-section" aria-labelledby="own-yours">
        <h2 id="own-yours">{translate('own.yours')}</h2>
        {exercises.length === 0 && <p className="soft">{translate('own.none')}</p>}
        <ul className="own-rows">
          {exercises.map((exercise) => (
            <ExerciseRow
              key={exercise.id}
              exercise={exercise}
              isOffered={snapshot.offered.includes(exercise.id)}
              breakSeconds={breakSeconds}
              onChange={readOnly ? null : onEdit}
              onRemove={readOnly ? null : remove}
              {...rowActions}
            />
          ))}
        </ul>
      </section>
      <Packs {...{ snapshot, client, onSaid, breakSeconds, rowActions }} />
      {exercises.length > 0 && <Export client={client} onSaid={onSaid} />}
    </>
  );
}

type PacksProps = Pick<OwnListsProps, 'snapshot' | 'client' | 'onSaid'> & {
  readonly breakSeconds: number | null;
  readonly rowActions: RowActions;
};

function Packs({ snapshot, client, onSaid, breakSeconds, rowActions }: PacksProps) {
  const { translate } = useWords();
  const { ask, problem } = useAsking();
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
    ask(client.removePack(id), () => {
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
          onStartRoutine={(id) => ask(client.act({ is: 'start-own', id }))}
          onRemovePack={remove}
          {...rowActions}
        />
      ))}
      <Problem text={problem} />
    </section>
  );
}

function Export({ client, onSaid }: Pick<OwnListsProps, 'client' | 'onSaid'>) {
  const { translate } = useWords();
  const { ask, problem } = useAsking();
  return (
    <section className="own-section" aria-labelledby="own-export-title">
      <h2 id="own-export-title">{translate('own.export')}</h2>
      <details>
        <summary>{translate('own.export.lead')}</summary>
        <ExportForm
          onExport={(about) => ask(client.exportOwn(about), () => onSaid({ is: 'exported' }))}
          problem={problem}
        />
      </details>
    </section>
  );
}
