import { useState } from 'react';
import { assertNever } from '../../../shared/assert-never.ts';
import type { SessionSnapshot } from '../../../shared/ipc/snapshots.ts';
import type { Client } from '../../bridge/client.ts';
import type { Loaded } from '../../bridge/snapshot-store.ts';
import { useSettings } from '../../bridge/use-settings.ts';
import { useWords } from '../../bridge/words.tsx';
import { BodyProvider } from '../../player/body.tsx';
import { useReducedMotion } from '../../player/reduced-motion.ts';
import { NotReady } from '../not-ready.tsx';
import { ExerciseList } from './exercise-list.tsx';
import { ExercisePage } from './exercise-page.tsx';
import { type Filters, noFilters } from './filters.ts';
import type { Library } from './library.ts';
import type { ExercisesPlace, Opened } from './places.ts';
import { ProgrammePage } from './programme-page.tsx';
import { WarmthPage } from './warmth-page.tsx';
import { personOf } from './ways.ts';
import './exercises.css';

type ExercisesPageProps = {
  readonly at: ExercisesPlace;
  /** What the person has just left for the list. */
  readonly returnedFrom: Opened | null;
  readonly loaded: Loaded<SessionSnapshot>;
  readonly client: Pick<Client, 'act' | 'session' | 'settings'>;
};

/** The library: the list of exercises and programmes, or one of them. What was searched for stays while one is open. */
export function ExercisesPage({ at, returnedFrom, loaded, client }: ExercisesPageProps) {
  const { translate } = useWords();
  const settings = useSettings(client);
  const isStill = useReducedMotion();
  const [isHeld, setHeld] = useState(false);
  const [filters, setFilters] = useState(noFilters);
  if (loaded.is !== 'ready') {
    const loadingText = translate('library.loading');
    return <NotReady loaded={loaded} loadingText={loadingText} onRetry={client.session.retry} />;
  }
  const snapshot = loaded.value;
  const person = personOf(snapshot.body, settings.is === 'ready' ? settings.value.preferences : null);
  const library: Library = { snapshot, person, client, isStill, isHeld, onHold: setHeld };
  return (
    <BodyProvider body={snapshot.body}>
      <At at={at} library={library} returnedFrom={returnedFrom} filters={filters} onFilter={setFilters} />
    </BodyProvider>
  );
}

type AtProps = {
  readonly at: ExercisesPlace;
  readonly library: Library;
  readonly returnedFrom: Opened | null;
  readonly filters: Filters;
  readonly onFilter: (filters: Filters) => void;
};

function At({ at, library, returnedFrom, filters, onFilter }: AtProps) {
  switch (at.is) {
    case 'list':
      return (
        <ExerciseList library={library} filters={filters} onFilter={onFilter} returnedFrom={returnedFrom} />
      );
    case 'exercise':
      return <ExercisePage key={at.exercise} exercise={at.exercise} library={library} />;
    case 'programme':
      return <ProgrammePage key={at.programme.id} programme={at.programme} library={library} />;
    case 'warmth':
      return <WarmthPage before={at.before} library={library} />;
    default:
      return assertNever(at, 'place under Exercises');
  }
}
