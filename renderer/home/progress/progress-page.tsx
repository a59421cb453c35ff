import { useMemo, useState } from 'react';
import { stampOf } from '../../../shared/calendar/local-stamp.ts';
import type { HistoryAccount } from '../../../shared/history/account.ts';
import type { SessionSnapshot } from '../../../shared/ipc/snapshots.ts';
import { recordOf } from '../../../shared/progress/record.ts';
import { firstWeekday } from '../../../shared/progress/week-start.ts';
import type { Client } from '../../bridge/client.ts';
import type { Loaded } from '../../bridge/snapshot-store.ts';
import { useSettings } from '../../bridge/use-settings.ts';
import { useWords } from '../../bridge/words.tsx';
import { NotReady } from '../not-ready.tsx';
import { SummaryView } from '../yours/summary-view.tsx';
import type { Calendar } from './calendar.ts';
import type { ProgressPlace } from './places.ts';
import { ProgressView } from './progress-view.tsx';
import { useWholeHistory } from './use-whole-history.ts';
import './progress.css';

type PagesOfHistory = Exclude<ProgressPlace, 'yours'>;

type ProgressPageProps = {
  readonly at: PagesOfHistory;
  readonly loaded: Loaded<SessionSnapshot>;
  readonly client: Client;
};

/** What changes the history while somebody looks at it: a break that ended, and a new day. */
function changeOf({ view }: SessionSnapshot): string {
  const { breaksTaken, breaksSkipped } = view.today;
  return `${breaksTaken} ${breaksSkipped}`;
}

/** The pages that tell of the whole history: it is read once, and looked at from all sides after that. */
export function ProgressPage({ at, loaded, client }: ProgressPageProps) {
  const { translate, locale } = useWords();
  const settings = useSettings(client);
  const [tries, setTries] = useState(0);
  const session = loaded.is === 'ready' ? loaded.value : null;
  const today = session === null ? null : stampOf(session.takenAtMs, session.timeZone).date;
  const changed = `${tries} ${session === null ? '' : changeOf(session)}`;
  const history = useWholeHistory(client, today, changed);
  if (loaded.is === 'failed' || history.is !== 'ready' || today === null) {
    return (
      <NotReady
        loaded={history.is === 'failed' ? history : loaded.is === 'failed' ? loaded : { is: 'loading' }}
        loadingText={translate('progress.loading')}
        onRetry={() => {
          client.session.retry();
          setTries(tries + 1);
        }}
      />
    );
  }
  const region = settings.is === 'ready' ? settings.value.systemRegion : null;
  const calendar = { today, weekBegins: firstWeekday(locale, region) };
  return <OfHistory at={at} account={history.value} calendar={calendar} client={client} />;
}

type OfHistoryProps = {
  readonly at: PagesOfHistory;
  readonly account: HistoryAccount;
  readonly calendar: Calendar;
  readonly client: Client;
};

export function OfHistory({ at, account, calendar, client }: OfHistoryProps) {
  const record = useMemo(() => recordOf(account), [account]);
  return at === 'summary' ? (
    <SummaryView record={record} calendar={calendar} client={client} />
  ) : (
    <ProgressView record={record} calendar={calendar} />
  );
}
