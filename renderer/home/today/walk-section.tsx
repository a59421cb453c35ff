import { useState } from 'react';
import type { SessionSnapshot } from '../../../shared/ipc/snapshots.ts';
import type { Client } from '../../bridge/client.ts';
import { useActing } from '../../bridge/use-acting.ts';
import { useWords } from '../../bridge/words.tsx';
import { Button } from '../../ui/button.tsx';
import { ButtonGroup } from '../../ui/button-group.tsx';
import { Problem } from '../../ui/problem.tsx';
import { NumberField } from '../settings/number-field.tsx';
import { minutesOf, walkSteps } from './walk-minutes.ts';
import './walk-section.css';

/** Rounds of a walk are minutes. */
const walks = [3, 5, 10] as const;

type WalkSectionProps = { readonly snapshot: SessionSnapshot; readonly act: Client['act'] };

/** A walk to begin now, which counts as rest, and a field for one that was taken away from here. */
export function WalkSection({ snapshot, act }: WalkSectionProps) {
  const { translate } = useWords();
  const { send, ask, problem } = useActing(act);
  const form = snapshot.body.base === 'wheelchair' ? 'wheelchair' : 'standard';
  const canStart = snapshot.view.actions.includes('start-break');
  return (
    <section className="today-row" aria-labelledby="walk-title">
      <h2 id="walk-title">{translate('window.walk.title')}</h2>
      <div className="today-row-body">
        {canStart && (
          <ButtonGroup className="buttons" name={{ labelledBy: 'walk-now' }}>
            <span id="walk-now" className="soft">
              {translate('window.walk.now')}
            </span>
            {walks.map((minutes) => (
              <Button
                key={minutes}
                look="plain"
                name={translate('window.walk.start', { minutes })}
                onPress={() => send({ is: 'start-exercise', exercise: 'walk', form, rounds: minutes })}
              >
                {translate('window.walk.minutes', { minutes })}
              </Button>
            ))}
          </ButtonGroup>
        )}
        <LogWalk log={(minutes) => ask({ is: 'log-walk', minutes })} />
        <Problem text={problem} />
      </div>
    </section>
  );
}

/** A walk told by hand. What is no number of minutes stays in the field, with what would be one. */
function LogWalk({ log }: { readonly log: (minutes: number) => Promise<boolean> }) {
  const { translate } = useWords();
  const [text, setText] = useState('10');
  const [said, setSaid] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const note = async (): Promise<void> => {
    const minutes = minutesOf(text);
    setIsWrong(minutes === null);
    if (minutes === null) {
      setSaid(translate('window.walk.wrong'));
      return;
    }
    // What was said of the walk before is not said of one that is refused.
    setSaid('');
    if (await log(minutes)) setSaid(translate('window.walk.noted', { minutes }));
  };
  return (
    <div className="walk-log">
      <label id="walk-log-label" htmlFor="walk-minutes" className="soft">
        {translate('window.walk.log')}
      </label>
      <NumberField
        id="walk-minutes"
        text={text}
        steps={walkSteps}
        unit={translate('window.walk.unit')}
        labelId="walk-log-label"
        describedBy="walk-said"
        isWrong={isWrong}
        disabled={false}
        onEdit={setText}
        onCommit={setText}
      />
      <Button look="plain" onPress={() => void note()}>
        {translate('window.walk.note')}
      </Button>
      <p id="walk-said" role="status" className={isWrong ? 'walk-wrong' : 'soft'}>
        {said}
      </p>
    </div>
  );
}
