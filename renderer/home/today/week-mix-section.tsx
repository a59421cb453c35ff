import { scaleLinear } from 'd3-scale';
import type { ReactNode } from 'react';
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
        {account.is !== 'failed' && (
          <Parts mix={account.is === 'ready' ? weekMixOf(account.value.days, monday) : null} />
        )}
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

/** Its lines stand there before what they say, so that nothing below moves when it comes. */
function Parts({ mix }: { readonly mix: WeekMix | null }) {
  const { translate } = useWords();
  if (mix === null) {
    return mixParts.map((part) => <Part key={part} name={translate(`today.mix.${part}`)} isEmpty />);
  }
  const most = Math.max(...mixParts.map((part) => mix[part]), 1);
  const width = scaleLinear().domain([0, most]).range([0, 100]);
  return mixParts.map((part) => (
    <Part key={part} name={translate(`today.mix.${part}`)}>
      <svg className="week-mix-bar" aria-hidden="true" focusable="false">
        <rect className={`week-mix-${part}`} width={`${width(mix[part])}%`} height="100%" rx="2" />
      </svg>
      <span className={mix[part] === 0 ? 'soft' : undefined}>
        {mix[part] === 0 ? translate('today.mix.none') : formatDuration(mix[part], translate)}
      </span>
    </Part>
  ));
}

type PartProps = {
  readonly name: string;
  readonly children?: ReactNode;
  /** It says nothing yet, and so is not read out. */
  readonly isEmpty?: boolean;
};

function Part({ name, children, isEmpty = false }: PartProps) {
  return (
    <div aria-hidden={isEmpty || undefined}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
