import { useEffect } from 'react';
import type { Client } from '../bridge/client.ts';
import type { Loaded } from '../bridge/snapshot-store.ts';
import { useSession } from '../bridge/use-session.ts';
import { useWords } from '../bridge/words.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { announcementOf } from './announcement.ts';
import { DemoNote } from './demo-note.tsx';
import { HelpPage } from './help/help-page.tsx';
import { UpLink } from './help/up-link.tsx';
import { Navigation } from './navigation.tsx';
import { addressOf, topicReturnedFrom } from './pages.ts';
import { placeTitle } from './place-title.ts';
import { PromptPanel } from './prompt-panel.tsx';
import { KeyboardHelp } from './settings/keyboard-help.tsx';
import { SettingsPage } from './settings/settings-page.tsx';
import { TodayPage } from './today/today-page.tsx';
import { Troubles } from './troubles.tsx';
import { usePlace } from './use-place.ts';
import './home.css';

const readyValue = <T,>(loaded: Loaded<T>): T | null => (loaded.is === 'ready' ? loaded.value : null);

export function HomeApp({ client }: { readonly client: Client }) {
  const { place, cameFrom } = usePlace();
  const { translate } = useWords();
  const loaded = useSession(client);
  const session = readyValue(loaded);
  const title = placeTitle(place, translate);
  const returnedFrom = topicReturnedFrom(place, cameFrom);

  useEffect(() => {
    document.title = translate('window.title', { page: title });
  }, [title, translate]);

  return (
    <div className="home">
      <Navigation place={place} />
      <main className="home-content">
        {place.page === 'settings' && session !== null && <KeyboardHelp callKeys={session.callKeys} />}
        {place.page === 'help' && place.topic !== null && <UpLink />}
        {/* Who comes back to a list is put where they left it; who arrives anywhere else, at the heading. */}
        <PageHeading
          key={addressOf(place)}
          text={title}
          takesFocus={cameFrom !== null && returnedFrom === null}
        />
        {/* A live region that is always there; its words change with the question and not with the seconds. */}
        <p role="status" className="for-listeners">
          {session === null ? '' : announcementOf(session.view, translate)}
        </p>
        {session?.demo === true && <DemoNote />}
        <Troubles troubles={session?.troubles ?? []} />
        {session !== null && <PromptPanel view={session.view} act={client.act} />}
        {place.page === 'today' && <TodayPage loaded={loaded} client={client} />}
        {place.page === 'settings' && <SettingsPage client={client} />}
        {place.page === 'help' && <HelpPage topic={place.topic} returnedFrom={returnedFrom} />}
      </main>
    </div>
  );
}
