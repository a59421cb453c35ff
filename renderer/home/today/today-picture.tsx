import type { GoalsOverview } from '../../../shared/goals/overview.ts';
import type { HistoryAccount } from '../../../shared/history/account.ts';
import type { SessionSnapshot } from '../../../shared/ipc/snapshots.ts';
import type { Client } from '../../bridge/client.ts';
import type { Loaded } from '../../bridge/snapshot-store.ts';
import { useWords } from '../../bridge/words.tsx';
import { ActionBar } from './action-bar.tsx';
import { DaySection } from './day-section.tsx';
import { daySentence } from './day-sentence.ts';
import { GoalLine } from './goal-line.tsx';
import { modeText } from './mode-text.ts';
import { QuitSection } from './quit-section.tsx';
import { SessionRing } from './session-ring.tsx';
import { WalkSection } from './walk-section.tsx';
import { WeekMixSection } from './week-mix-section.tsx';
import './today.css';

type TodayPictureProps = {
  readonly snapshot: SessionSnapshot;
  /** The local date, and the Monday of its week. */
  readonly today: string;
  readonly monday: string;
  readonly account: Loaded<HistoryAccount>;
  readonly goals: Loaded<GoalsOverview>;
  readonly act: Client['act'];
  readonly quit: Client['quit'];
  readonly onRetry: () => void;
};

/** The day as one picture: what holds right now, the ribbon of the day, the one goal and this week. */
export function TodayPicture(props: TodayPictureProps) {
  const { snapshot, today, monday, account, goals, act, quit, onRetry } = props;
  const words = useWords();
  const { view } = snapshot;
  const { headline, detail } = modeText(snapshot, words);
  const facts = {
    today,
    totals: view.today,
    days: account.is === 'ready' ? account.value.days : [],
    standing: goals.is === 'ready' ? goals.value.standing : null,
  };
  return (
    <div className="today">
      <div className="today-now">
        <SessionRing view={view} />
        <div className="today-mode">
          <h2 id="mode-headline" tabIndex={-1}>
            {headline}
          </h2>
          <p className="soft">{detail}</p>
          <ActionBar view={view} act={act} />
        </div>
      </div>
      <DaySection {...{ snapshot, today, account, onRetry }} sentence={daySentence(facts, words)} />
      <GoalLine goals={goals} />
      <WeekMixSection account={account} monday={monday} />
      <WalkSection snapshot={snapshot} act={act} />
      <QuitSection quit={quit} />
    </div>
  );
}
