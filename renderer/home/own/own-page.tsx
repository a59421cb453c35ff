import { useState } from 'react';
import type { OwnSnapshot, SessionSnapshot } from '../../../shared/ipc/snapshots.ts';
import type { OwnContent } from '../../../shared/packs/exercise-schema.ts';
import type { OwnExercise } from '../../../shared/routines/own-exercise.ts';
import type { Loaded } from '../../bridge/snapshot-store.ts';
import { useAsking } from '../../bridge/use-asking.ts';
import { useWords } from '../../bridge/words.tsx';
import { BodyProvider, usualBody } from '../../player/body.tsx';
import { StopRule } from '../../player/stop-rule.tsx';
import { useFocusLater } from '../../ui/use-focus-later.ts';
import { NotReady } from '../not-ready.tsx';
import { draftOf, emptyDraft } from './draft.ts';
import { OwnForm } from './own-form.tsx';
import { OwnLists } from './own-lists.tsx';
import { nothingSaid, type Said } from './said.tsx';
import { type OwnClient, useOwn } from './use-own.ts';
import '../settings/settings.css';
import '../settings/choice.css';
import './own.css';

type OwnPageProps = { readonly loaded: Loaded<SessionSnapshot>; readonly client: OwnClient };

/** What therapists prescribed: the list with its packs, or the form for one exercise. */
export function OwnPage({ loaded, client }: OwnPageProps) {
  const { translate } = useWords();
  const own = useOwn(client);
  if (own.is !== 'ready') {
    return <NotReady loaded={own} loadingText={translate('own.loading')} onRetry={client.own.retry} />;
  }
  return (
    <BodyProvider body={loaded.is === 'ready' ? loaded.value.body : usualBody}>
      <div className="own">
        <Own snapshot={own.value} client={client} />
        <StopRule />
      </div>
    </BodyProvider>
  );
}

/** Null for a new one. */
type Edited = { readonly exercise: OwnExercise | null };

function Own({ snapshot, client }: { readonly snapshot: OwnSnapshot; readonly client: OwnClient }) {
  const { translate } = useWords();
  const [edited, setEdited] = useState<Edited | null>(null);
  const [said, setSaid] = useState<Said>(nothingSaid);
  const { send, problem } = useAsking();
  const focusLater = useFocusLater();
  const edit = (exercise: OwnExercise | null): void => {
    setSaid(nothingSaid);
    setEdited({ exercise });
    focusLater('own-form-title');
  };
  const leave = (): void => {
    setEdited(null);
    focusLater(edited?.exercise == null ? 'own-add' : `start-${edited.exercise.id}`);
  };
  const save = (content: OwnContent): void =>
    send(client.saveOwn({ id: edited?.exercise?.id ?? null, exercise: content }), () => {
      setEdited(null);
      setSaid({ is: 'saved', name: content.name });
      focusLater('own-said');
    });
  if (edited === null) {
    return <OwnLists snapshot={snapshot} client={client} said={said} onSaid={setSaid} onEdit={edit} />;
  }
  const { exercise } = edited;
  return (
    <OwnForm
      start={exercise === null ? emptyDraft : draftOf(exercise)}
      title={translate(exercise === null ? 'own.form.new' : 'own.form.change')}
      onSave={save}
      onCancel={leave}
      problem={problem}
    />
  );
}
