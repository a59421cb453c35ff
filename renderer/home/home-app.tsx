import { useEffect } from 'react';
import type { Client } from '../bridge/client.ts';
import type { Loaded } from '../bridge/snapshot-store.ts';
import { useSession } from '../bridge/use-session.ts';
import { useWords } from '../bridge/words.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { announcementOf } from './announcement.ts';
import { DemoNote } from './demo-note.tsx';
import { Navigation } from './navigation.tsx';
import { PromptPanel } from './prompt-panel.tsx';
import { SettingsPage } from './settings/settings-page.tsx';
import { SignsPage } from './signs/signs-page.tsx';
import { TodayPage } from './today/today-page.tsx';
import { Troubles } from './troubles.tsx';
import { usePage } from './use-page.ts';
import './home.css';

const readyValue = <T,>(loaded: Loaded<T>): T | null => (loaded.is === 'ready' ? loaded.value : null);

export function HomeApp({ client }: { readonly client: Client }) {
  const { page, isArrival } = usePage();
  const words = useWords();
  const { translate } = words;
  const loaded = useSession(client);
  const session = readyValue(loaded);

  useEffect(() => {
    document.title = translate('window.title', { page: translate(`window.nav.${page}`) });
  }, [page, translate]);

  return (
    <div className="home">
      <Navigation page={page} />
      <main className="home-content">
        <PageHeading key={page} text={translate(`window.nav.${page}`)} takesFocus={isArrival} />
        {/* A live region that is always there; its words change with the question and not with the seconds. */}
        <p role="status" className="for-listeners">
          {session === null ? '' : announcementOf(session.view, translate)}
        </p>
        {session?.demo === true && <DemoNote />}
        <Troubles troubles={session?.troubles ?? []} />
        {session !== null && <PromptPanel view={session.view} act={client.act} />}
        {page === 'today' && <TodayPage loaded={loaded} client={client} />}
        {page === 'settings' && <SettingsPage client={client} />}
        {page === 'signs' && <SignsPage client={client} />}
      </main>
    </div>
  );
}
