import type { HistoryAccount } from '../../../shared/history/account.ts';
import { type ClockContext, formatClockTime } from '../../../shared/i18n/clock-time.ts';
import { formatDuration } from '../../../shared/i18n/duration.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import type { SessionSnapshot } from '../../../shared/ipc/snapshots.ts';
import type { Loaded } from '../../bridge/snapshot-store.ts';
import { useWords } from '../../bridge/words.tsx';
import { Button } from '../../ui/button.tsx';
import { DayFigures } from './day-figures.tsx';
import { type Piece, type Ribbon, ribbonOf } from './ribbon.ts';
import { RibbonLegend } from './ribbon-legend.tsx';
import { RibbonPicture } from './ribbon-picture.tsx';
import { RibbonTable } from './ribbon-table.tsx';

type DaySectionProps = {
  readonly snapshot: SessionSnapshot;
  readonly today: string;
  readonly account: Loaded<HistoryAccount>;
  /** One true sentence about the day. */
  readonly sentence: string;
  readonly onRetry: () => void;
};

/** The day so far: a sentence, the ribbon of it, and its figures. */
export function DaySection({ snapshot, today, account, sentence, onRetry }: DaySectionProps) {
  const { translate } = useWords();
  return (
    <section className="today-day" aria-labelledby="day-title">
      <h2 id="day-title">{translate('window.figures.label')}</h2>
      <p className="today-sentence">{sentence}</p>
      <DayRibbon snapshot={snapshot} today={today} account={account} onRetry={onRetry} />
      <DayFigures today={snapshot.view.today} />
    </section>
  );
}

type DayRibbonProps = Omit<DaySectionProps, 'sentence'>;

function DayRibbon({ snapshot, today, account, onRetry }: DayRibbonProps) {
  const { translate, locale } = useWords();
  if (account.is === 'loading')
    return (
      <p className="ribbon-place">
        <span className="soft waiting">{translate('today.ribbon.loading')}</span>
      </p>
    );
  if (account.is === 'failed')
    return (
      <div className="ribbon-place">
        <p>{translate('today.ribbon.failed')}</p>
        <Button look="plain" onPress={onRetry}>
          {translate('window.failed.retry')}
        </Button>
      </div>
    );
  const { takenAtMs, timeZone, view } = snapshot;
  const now = { wallMs: takenAtMs, timeZone, mode: view.mode };
  const ribbon = ribbonOf(account.value.events, today, now);
  if (ribbon === null) return <p className="soft ribbon-place">{translate('today.ribbon.empty')}</p>;
  const clock = { nowMs: takenAtMs, timeZone, locale };
  return (
    <div className="today-ribbon">
      <RibbonPicture ribbon={ribbon} clock={clock} label={labelOf(ribbon, clock, translate)} />
      <RibbonLegend ribbon={ribbon} />
      <RibbonTable ribbon={ribbon} clock={clock} />
    </div>
  );
}

const secondsOf = ({ pieces }: Ribbon, ...kinds: readonly Piece['is'][]): number =>
  pieces
    .filter(({ is }) => kinds.includes(is))
    .reduce((sum, { fromMs, toMs }) => sum + (toMs - fromMs) / 1000, 0);

/** The ribbon in a sentence. */
function labelOf(ribbon: Ribbon, clock: ClockContext, translate: Translate): string {
  const first = Math.min(
    ...ribbon.pieces.map(({ fromMs }) => fromMs),
    ...ribbon.dots.map(({ atMs }) => atMs),
  );
  return translate('today.ribbon.label', {
    from: formatClockTime(first, clock),
    to: formatClockTime(clock.nowMs, clock),
    sitting: formatDuration(secondsOf(ribbon, 'sitting', 'call'), translate),
    calls: formatDuration(secondsOf(ribbon, 'call'), translate),
    rest: formatDuration(secondsOf(ribbon, 'rest'), translate),
    breaks: ribbon.dots.length,
  });
}
