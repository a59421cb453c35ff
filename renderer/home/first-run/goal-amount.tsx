import { useState } from 'react';
import { mostOf } from '../../../shared/goals/target.ts';
import { useWords } from '../../bridge/words.tsx';
import { Problem } from '../../ui/problem.tsx';
import { NumberField } from '../settings/number-field.tsx';
import { parseNumberText } from '../settings/number-text.ts';
import { isRightAmount, type SimpleGoal } from './simple-goal.ts';

type GoalAmountProps = { readonly goal: SimpleGoal; readonly onChange: (amount: number) => void };

/** How much of it. What cannot be an amount stays as it was typed, and the goal as it was. */
export function GoalAmount({ goal: { kind, amount }, onChange }: GoalAmountProps) {
  const { translate } = useWords();
  const [text, setText] = useState(String(amount));
  const [isWrong, setWrong] = useState(false);
  const most = mostOf[kind];
  const commit = (typed: string): void => {
    const next = parseNumberText(typed);
    const isRight = isRightAmount(kind, next);
    setText(typed);
    setWrong(!isRight);
    if (isRight && next !== amount) onChange(next);
  };
  return (
    <div className="first-run-amount">
      <label id="first-run-amount-label" htmlFor="first-run-amount">
        {translate(`goals.amount.${kind}`)}
      </label>
      <NumberField
        id="first-run-amount"
        text={text}
        steps={{ min: 1, max: most, step: 1 }}
        unit={translate(`goals.amount.${kind}.unit`)}
        labelId="first-run-amount-label"
        describedBy="first-run-amount-problem"
        isWrong={isWrong}
        disabled={false}
        onEdit={setText}
        onCommit={commit}
      />
      <Problem
        id="first-run-amount-problem"
        text={
          isWrong
            ? translate('window.settings.problem', {
                typed: text.trim(),
                right: translate('window.settings.right.number', { min: 1, max: most }),
              })
            : null
        }
      />
    </div>
  );
}
