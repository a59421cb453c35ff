import { scaleLinear } from 'd3-scale';
import type { HistoryAccount } from '../../../shared/history/account.ts';
import { formatDuration } from '../../../shared/i18n/duration.ts';
import type { Loaded } from '../../bridge/snapshot-store.ts';
import { useWords } from '../../bridge/words.tsx';
import { helpAddress } from '../help/topics.ts';
import { mixParts, type WeekMix, weekMixOf } from './week-mix.ts';
import './week-mix.css';

type WeekMixSectionProps = {
  readonly account: Loaded<HistoryAccount>;
  /** The Monday of this week. */
  readonly monday: string;
};

/** What this week is made of: posture, stretch, warmth and calm in minutes, and help, which is there. */
export function WeekMixSection({ account, monday }: WeekMixSectionProps) {
  const { translate } = useWords();
  return (
    <section className="today-row" aria-labelledby="mix-title">
      <h2 id="mix-title">{translate('today.mix.title')}</h2>
      <dl className="week-mix">
        {account.is === 'ready' && <Parts mix={weekMixOf(account.value.days, monday)} />}
        <div>
          <dt>{translate('today.mix.help')}</dt>
          <dd>
            <a href={helpAddress('therapist')}>{translate('help.topic.therapist.title')}</a>
          </dd>
        </div>
      </dl>
    </section>
  );
}

function Parts({ mix }: { readonly mix: WeekMix }) {
  const { translate } = useWords();
  const most = Math.max(...mixParts.map((part) => mix[part]), 1);
  const width = scaleLinear().domain([0, most]).range([0, 100]);
  return mixParts.map((part) => (
    <div key={part}>
      <dt>{translate(`today.mix.${part}`)}</dt>
      <dd>
        <svg className="week-mix-bar" aria-hidden="true" focusable="false">
          <rect className={`week-mix-${part}`} width={`${width(mix[part])}%`} height="100%" rx="2" />
        </svg>
        <span className={mix[part] === 0 ? 'soft' : undefined}>
          {mix[part] === 0 ? translate('today.mix.none') : formatDuration(mix[part], translate)}
        </span>
      </dd>
    </div>
  ));
}
