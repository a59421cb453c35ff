import { useEffect } from 'react';
import { assertNever } from '../../shared/assert-never.ts';
import type { SessionSnapshot } from '../../shared/ipc/snapshots.ts';
import type { Client } from '../bridge/client.ts';
import type { Loaded } from '../bridge/snapshot-store.ts';
import { useSession } from '../bridge/use-session.ts';
import { useWords } from '../bridge/words.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { announcementOf } from './announcement.ts';
import { DemoNote } from './demo-note.tsx';
import { ExercisesPage } from './exercises/exercises-page.tsx';
import { FirstRunFigure } from './first-run/first-run-figure.tsx';
import { FirstRunNote } from './first-run/first-run-note.tsx';
import { FirstRunPage } from './first-run/first-run-page.tsx';
import { FirstRunProgress } from './first-run/first-run-progress.tsx';
import { progressId } from './first-run/progress-id.ts';
import type { FirstRunStep } from './first-run/steps.ts';
import { type FirstRun, useFirstRun } from './first-run/use-first-run.ts';
import { GoalsPage } from './goals/goals-page.tsx';
import { HelpPage } from './help/help-page.tsx';
import { Navigation } from './navigation.tsx';
import { OwnPage } from './own/own-page.tsx';
import { addressOf, type Place, type Returned, returnedFrom } from './pages.ts';
import { placeTitle } from './place-title.ts';
import { ProgressPage } from './progress/progress-page.tsx';
import { PromptPanel } from './prompt-panel.tsx';
import { SettingsPage } from './settings/settings-page.tsx';
import { TodayPage } from './today/today-page.tsx';
import { Troubles } from './troubles.tsx';
import { UpLink } from './up-link.tsx';
import { usePlace } from './use-place.ts';
import { wayUp } from './way-up.ts';
import { YoursPage } from './yours/yours-page.tsx';
import './home.css';

const readyValue = <T,>(loaded: Loaded<T>): T | null => (loaded.is === 'ready' ? loaded.value : null);

/** Who comes back to a list is put where they left it; who arrives anywhere else, at the heading. */
const headingTakesFocus = (place: Place, cameFrom: Place | null): boolean =>
  place.page === 'first-run' || (cameFrom !== null && returnedFrom(place, cameFrom) === null);

export function HomeApp({ client }: { readonly client: Client }) {
  const { place, cameFrom } = usePlace();
  const { translate } = useWords();
  const loaded = useSession(client);
  const session = readyValue(loaded);
  const title = placeTitle(place, translate);
  const returned = returnedFrom(place, cameFrom);
  const firstRun = useFirstRun(place, client);
  const isFirstRun = place.page === 'first-run';

  useEffect(() => {
    document.title = translate('window.title', { page: title });
  }, [title, translate]);

  return (
    <div className={isFirstRun ? 'home home-first-run' : 'home'}>
      {isFirstRun ? <FirstRunFigure step={place.step} session={session} /> : <Navigation place={place} />}
      <main className="home-content">
        <AboveHeading place={place} openStep={firstRun.openStep} />
        <PageHeading
          key={addressOf(place)}
          text={title}
          takesFocus={headingTakesFocus(place, cameFrom)}
          describedBy={isFirstRun ? progressId : undefined}
        />
        {/* A live region that is always there; its words change with the question and not with the seconds. */}
        <p role="status" className="for-listeners">
          {session === null ? '' : announcementOf(session.view, translate)}
        </p>
        {session?.demo === true && <DemoNote />}
        <Troubles troubles={session?.troubles ?? []} />
        {session !== null && <PromptPanel view={session.view} act={client.act} />}
        <PageBody {...{ place, returned, firstRun, loaded, client }} />
      </main>
    </div>
  );
}

type AboveHeadingProps = { readonly place: Place; readonly openStep: FirstRunStep | null };

/** Where one is among the first steps, or the ways back: to them, and to what a page lies under. */
function AboveHeading({ place, openStep }: AboveHeadingProps) {
  const { translate } = useWords();
  if (place.page === 'first-run') return <FirstRunProgress step={place.step} />;
  const up = wayUp(place, translate);
  return (
    <>
      <FirstRunNote step={openStep} />
      {up !== null && <UpLink {...up} />}
    </>
  );
}

type PageBodyProps = {
  readonly place: Place;
  readonly returned: Returned | null;
  readonly firstRun: FirstRun;
  readonly loaded: Loaded<SessionSnapshot>;
  readonly client: Client;
};

function PageBody({ place, returned, firstRun, loaded, client }: PageBodyProps) {
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
      return <SettingsPage session={readyValue(loaded)} client={client} />;
    case 'first-run':
      return <FirstRunPage step={place.step} firstRun={firstRun} client={client} />;
    default:
      return assertNever(place, 'place');
  }
}
