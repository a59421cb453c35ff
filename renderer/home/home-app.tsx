import { useEffect } from 'react';
import { assertNever } from '../../shared/assert-never.ts';
import type { SessionSnapshot } from '../../shared/ipc/contract.ts';
import type { Client } from '../bridge/client.ts';
import type { Loaded } from '../bridge/snapshot-store.ts';
import { useSession } from '../bridge/use-session.ts';
import { useWords } from '../bridge/words.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { announcementOf } from './announcement.ts';
import { DemoNote } from './demo-note.tsx';
import { ExercisesPage } from './exercises/exercises-page.tsx';
import { GoalsPage } from './goals/goals-page.tsx';
import { HelpPage } from './help/help-page.tsx';
import { Navigation } from './navigation.tsx';
import { OwnPage } from './own/own-page.tsx';
import { addressOf, type Place, type Returned, returnedFrom } from './pages.ts';
import { placeTitle } from './place-title.ts';
import { ProgressPage } from './progress/progress-page.tsx';
import { PromptPanel } from './prompt-panel.tsx';
import { KeyboardHelp } from './settings/keyboard-help.tsx';
import { SettingsPage } from './settings/settings-page.tsx';
import { TodayPage } from './today/today-page.tsx';
import { Troubles } from './troubles.tsx';
import { UpLink } from './up-link.tsx';
import { usePlace } from './use-place.ts';
import { wayUp } from './way-up.ts';
import { YoursPage } from './yours/yours-page.tsx';
import './home.css';

const readyValue = <T,>(loaded: Loaded<T>): T | null => (loaded.is === 'ready' ? loaded.value : null);

export function HomeApp({ client }: { readonly client: Client }) {
  const { place, cameFrom } = usePlace();
  const { translate } = useWords();
  const loaded = useSession(client);
  const session = readyValue(loaded);
  const title = placeTitle(place, translate);
  const returned = returnedFrom(place, cameFrom);
  const up = wayUp(place, translate);

  useEffect(() => {
    document.title = translate('window.title', { page: title });
  }, [title, translate]);

  return (
    <div className="home">
      <Navigation place={place} />
      <main className="home-content">
        {up !== null && <UpLink {...up} />}
        {/* Who comes back to a list is put where they left it; who arrives anywhere else, at the heading. */}
        <PageHeading
          key={addressOf(place)}
          text={title}
          takesFocus={cameFrom !== null && returned === null}
        />
        {/* A live region that is always there; its words change with the question and not with the seconds. */}
        <p role="status" className="for-listeners">
          {session === null ? '' : announcementOf(session.view, translate)}
        </p>
        {session?.demo === true && <DemoNote />}
        <Troubles troubles={session?.troubles ?? []} />
        {session !== null && <PromptPanel view={session.view} act={client.act} />}
        <PageBody place={place} returned={returned} loaded={loaded} client={client} />
      </main>
    </div>
  );
}

type PageBodyProps = {
  readonly place: Place;
  readonly returned: Returned | null;
  readonly loaded: Loaded<SessionSnapshot>;
  readonly client: Client;
};

function PageBody({ place, returned, loaded, client }: PageBodyProps) {
  switch (place.page) {
    case 'today':
      return <TodayPage loaded={loaded} client={client} />;
    case 'progress':
      return place.at === 'yours' ? (
        <YoursPage client={client} />
      ) : (
        <ProgressPage at={place.at} loaded={loaded} client={client} />
      );
    case 'own':
      return <OwnPage loaded={loaded} client={client} />;
    case 'exercises': {
      const from = returned?.page === 'exercises' ? returned.from : null;
      return <ExercisesPage at={place.at} returnedFrom={from} loaded={loaded} client={client} />;
    }
    case 'goals':
      return <GoalsPage loaded={loaded} client={client} />;
    case 'help': {
      const from = returned?.page === 'help' ? returned.from : null;
      return <HelpPage topic={place.topic} returnedFrom={from} client={client} />;
    }
    case 'settings':
      return (
        <>
          <SettingsPage client={client} />
          {loaded.is === 'ready' && <KeyboardHelp callKeys={loaded.value.callKeys} />}
        </>
      );
    default:
      return assertNever(place, 'place');
  }
}
