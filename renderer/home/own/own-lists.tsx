import type { ReactNode } from 'react';
import type { OwnSnapshot } from '../../../shared/ipc/snapshots.ts';
import { contentOf } from '../../../shared/packs/exercise-schema.ts';
import type { OwnExercise } from '../../../shared/routines/own-exercise.ts';
import { useAsking } from '../../bridge/use-asking.ts';
import { useSettings } from '../../bridge/use-settings.ts';
import { useWords } from '../../bridge/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Problem } from '../../ui/problem.tsx';
import { useFocusLater } from '../../ui/use-focus-later.ts';
import { ExerciseRow, type RowActions } from './exercise-row.tsx';
import { ExportSection } from './export-section.tsx';
import { PacksSection } from './packs-section.tsx';
import { type Said, SaidLine } from './said.tsx';
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
  const { send, problem } = useAsking();
  const focusLater = useFocusLater();
  const { exercises, readOnly } = snapshot;
  const breakSeconds = settings.is === 'ready' ? settings.value.preferences.breakSeconds : null;
  const rowActions: RowActions = {
    onStart: ({ id }) => send(client.act({ is: 'start-own', id })),
    onOffer: ({ id }, isOffered) => send(client.offerOwn(id, isOffered)),
  };
  const remove = (exercise: OwnExercise): void =>
    send(client.removeOwn(exercise.id), () => {
      onSaid({ is: 'removed', exercise });
      focusLater('own-undo');
    });
  const bringBack = (exercise: OwnExercise): void =>
    send(client.saveOwn({ id: exercise.id, exercise: contentOf(exercise) }), () => {
      onSaid({ is: 'back', name: exercise.name });
      focusLater(`start-${exercise.id}`);
    });
  return (
    <>
      <Lead readOnly={readOnly} onAdd={() => onEdit(null)}>
        <SaidLine said={said} onUndo={bringBack} />
        <Problem text={problem} />
      </Lead>
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
      <PacksSection {...{ snapshot, client, onSaid, breakSeconds, rowActions }} />
      {exercises.length > 0 && <ExportSection client={client} onSaid={onSaid} />}
    </>
  );
}

type LeadProps = { readonly readOnly: boolean; readonly onAdd: () => void; readonly children: ReactNode };

/** What this page is for, what Unhunch does not do, and the way to a new exercise. */
function Lead({ readOnly, onAdd, children }: LeadProps) {
  const { translate } = useWords();
  return (
    <div className="own-lead">
      <p>{translate('own.intro')}</p>
      <p className="own-unchecked">{translate(readOnly ? 'own.readOnly' : 'own.unchecked')}</p>
      {!readOnly && (
        <div>
          <Button id="own-add" look="main" onPress={onAdd}>
            {translate('own.add')}
          </Button>
        </div>
      )}
      {children}
    </div>
  );
}
