import type { SessionSnapshot } from '../../../shared/ipc/contract.ts';
import type { Client } from '../../bridge/client.ts';
import type { Loaded } from '../../bridge/snapshot-store.ts';
import { useWords } from '../../bridge/words.tsx';
import { NotReady } from '../not-ready.tsx';
import { ActionBar } from './action-bar.tsx';
import { DayFigures } from './day-figures.tsx';
import { modeText } from './mode-text.ts';
import { SessionRing } from './session-ring.tsx';
import { WalkSection } from './walk-section.tsx';
import './today.css';

type TodayPageProps = {
  readonly loaded: Loaded<SessionSnapshot>;
  readonly client: Pick<Client, 'act' | 'session'>;
};

export function TodayPage({ loaded, client }: TodayPageProps) {
  const { translate } = useWords();
  if (loaded.is === 'ready') return <Today snapshot={loaded.value} act={client.act} />;
  return (
    <NotReady loaded={loaded} loadingText={translate('window.loading')} onRetry={client.session.retry} />
  );
}

function Today({ snapshot, act }: { readonly snapshot: SessionSnapshot; readonly act: Client['act'] }) {
  const { view } = snapshot;
  const { headline, detail } = modeText(snapshot, useWords());
  return (
    <div className="today">
      <SessionRing view={view} />
      <div className="today-mode">
        <h2 id="mode-headline" tabIndex={-1}>
          {headline}
        </h2>
        <p className="soft">{detail}</p>
      </div>
      <ActionBar view={view} act={act} />
      <WalkSection snapshot={snapshot} act={act} />
      <DayFigures today={view.today} />
    </div>
  );
}
