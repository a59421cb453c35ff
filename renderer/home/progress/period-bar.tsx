import { type Scale, scales } from '../../../shared/progress/periods.ts';
import type { ProgressRecord } from '../../../shared/progress/record.ts';
import { useWords } from '../../bridge/words.tsx';
import { Button } from '../../ui/button.tsx';
import { ButtonGroup } from '../../ui/button-group.tsx';
import { periodText } from './period-text.ts';
import type { PeriodChoice } from './use-period.ts';
import './period-bar.css';

type PeriodBarProps = { readonly choice: PeriodChoice; readonly reach: NonNullable<ProgressRecord['reach']> };

/** Day, week, month or year, and the way back and forth between them. */
export function PeriodBar({ choice, reach }: PeriodBarProps) {
  const { translate, locale } = useWords();
  const { period, isNow, back, forth, now } = choice;
  const { scale } = period;
  const isFirst = period.from <= reach.first;
  return (
    <div className="period-bar">
      <ScaleChoice scale={scale} onChoose={choice.choose} />
      <h2 id="period-title" className="period-title" aria-live="polite">
        {periodText(period, locale)}
      </h2>
      <ButtonGroup className="buttons" name={{ label: translate('progress.period.label') }}>
        <Button
          look="plain"
          name={translate(`progress.earlier.${scale}`)}
          isResting={isFirst}
          onPress={isFirst ? nothing : back}
        >
          {translate('progress.earlier')}
        </Button>
        <Button
          look="plain"
          name={translate(`progress.later.${scale}`)}
          isResting={isNow}
          onPress={isNow ? nothing : forth}
        >
          {translate('progress.later')}
        </Button>
        <Button look="quiet" isResting={isNow} onPress={now}>
          {translate(`progress.now.${scale}`)}
        </Button>
      </ButtonGroup>
    </div>
  );
}

const nothing = (): void => undefined;

type ScaleChoiceProps = { readonly scale: Scale; readonly onChoose: (scale: Scale) => void };

/** Four words in a row: one Tab leads there, arrows go from one to the next. */
function ScaleChoice({ scale, onChoose }: ScaleChoiceProps) {
  const { translate } = useWords();
  return (
    <fieldset className="scale-choice">
      <legend className="for-listeners">{translate('progress.scale.label')}</legend>
      {scales.map((each) => (
        <label key={each} className="scale-option">
          <input
            id={`scale-${each}`}
            type="radio"
            name="progress-scale"
            value={each}
            checked={each === scale}
            onChange={() => onChoose(each)}
          />
          <span>{translate(`progress.scale.${each}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
