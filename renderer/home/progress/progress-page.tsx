import { useMemo, useState } from 'react';
import { stampOf } from '../../../shared/calendar/local-stamp.ts';
import type { HistoryAccount } from '../../../shared/history/account.ts';
import type { SessionSnapshot } from '../../../shared/ipc/contract.ts';
import { recordOf } from '../../../shared/progress/record.ts';
import { firstWeekday } from '../../../shared/progress/week-start.ts';
import type { Client } from '../../bridge/client.ts';
import type { Loaded } from '../../bridge/snapshot-store.ts';
import { useHistory } from '../../bridge/use-history.ts';
import { useSettings } from '../../bridge/use-settings.ts';
import { useWords, type Words } from '../../bridge/words.tsx';
import { NotReady } from '../not-ready.tsx';
import { SummaryView } from '../yours/summary-view.tsx';
import type { Calendar } from './calendar.ts';
import type { ProgressPlace } from './places.ts';
import { ProgressView } from './progress-view.tsx';
import './progress.css';

type PagesOfHistory = Exclude<ProgressPlace, 'yours'>;

type ProgressPageProps = {
  readonly at: PagesOfHistory;
  readonly loaded: Loaded<SessionSnapshot>;
  readonly client: Client;
};

function calendarOf(nowMs: number, region: string | null, { locale, timeZone }: Words): Calendar {
  return { today: stampOf(nowMs, timeZone).date, weekBegins: firstWeekday(locale, region) };
}

/** What changes the history while somebody looks at it: a break that ended, and a new day. */
function changeOf(loaded: Loaded<SessionSnapshot>): string {
  if (loaded.is !== 'ready') return '';
  const { breaksTaken, breaksSkipped } = loaded.value.view.today;
  return `${breaksTaken} ${breaksSkipped}`;
}

/** The pages that tell of the whole history: it is read once, and looked at from all sides after that. */
export function ProgressPage({ at, loaded, client }: ProgressPageProps) {
  const words = useWords();
  const settings = useSettings(client);
  const [tries, setTries] = useState(0);
  const history = useHistory(client, null, `${tries} ${changeOf(loaded)}`);
  if (loaded.is !== 'ready' || history.is !== 'ready') {
    const notReady =
      history.is === 'failed' ? history : loaded.is === 'failed' ? loaded : ({ is: 'loading' } as const);
    return (
      <NotReady
        loaded={notReady}
        loadingText={words.translate('progress.loading')}
        onRetry={() => {
          client.session.retry();
          setTries(tries + 1);
        }}
      />
    );
  }
  const region = settings.is === 'ready' ? settings.value.systemRegion : null;
  const calendar = calendarOf(loaded.value.takenAtMs, region, words);
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
