import { useState } from 'react';
import { mondayOf } from '../../../shared/calendar/dates.ts';
import { dateBefore, stampOf } from '../../../shared/calendar/local-stamp.ts';
import type { SessionSnapshot } from '../../../shared/ipc/snapshots.ts';
import type { Client } from '../../bridge/client.ts';
import type { Loaded } from '../../bridge/snapshot-store.ts';
import { useGoals } from '../../bridge/use-goals.ts';
import { useHistory } from '../../bridge/use-history.ts';
import { useWords } from '../../bridge/words.tsx';
import { goalsChangedBy } from '../goals/changed-by.ts';
import { NotReady } from '../not-ready.tsx';
import { TodayPicture } from './today-picture.tsx';

type TodayPageProps = {
  readonly loaded: Loaded<SessionSnapshot>;
  readonly client: Pick<Client, 'act' | 'goals' | 'quit' | 'readGoalsAgain' | 'readHistory' | 'session'>;
};

export function TodayPage({ loaded, client }: TodayPageProps) {
  const { translate } = useWords();
  if (loaded.is === 'ready') return <Today snapshot={loaded.value} client={client} />;
  return (
    <NotReady loaded={loaded} loadingText={translate('window.loading')} onRetry={client.session.retry} />
  );
}

/** The history grows by the minute; a page that is looked at reads it again so often. */
const readEveryMs = 5 * 60_000;
/** A week for the mix, and the days before it to compare with. */
const daysBack = 7;

type TodayProps = { readonly snapshot: SessionSnapshot; readonly client: TodayPageProps['client'] };

function Today({ snapshot, client }: TodayProps) {
  const [reading, setReading] = useState(0);
  const readAgain = (): void => setReading((before) => before + 1);
  const { takenAtMs, timeZone, view } = snapshot;
  const today = stampOf(takenAtMs, timeZone).date;
  const changed = `${goalsChangedBy(snapshot)} ${reading}`;
  const account = useHistory(
    client,
    dateBefore(today, daysBack),
    `${changed} ${view.mode.is} ${Math.floor(takenAtMs / readEveryMs)}`,
  );
  const goals = useGoals(client, changed);
  const act: Client['act'] = async (action) => {
    const outcome = await client.act(action);
    // A walk that is noted is in the history alone: the session does not tell of it.
    if (action.is === 'log-walk') readAgain();
    return outcome;
  };
  return (
    <TodayPicture
      {...{ snapshot, today, account, goals, act }}
      monday={mondayOf(today)}
      quit={client.quit}
      onRetry={readAgain}
    />
  );
}
