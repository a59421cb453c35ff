import type { SessionView } from '../../../shared/domain/view.ts';
import { type Act, useActing } from '../../bridge/use-acting.ts';
import { useWords } from '../../bridge/words.tsx';
import { Button } from '../../ui/button.tsx';
import { ButtonGroup } from '../../ui/button-group.tsx';
import { Problem } from '../../ui/problem.tsx';
import { actionText, offeredActions, pauseChoices } from '../actions.ts';
import { KeepFocus } from '../keep-focus.tsx';

/** A button for each thing that can be done now, and for nothing else. */
export function ActionBar({ view, act }: { readonly view: SessionView; readonly act: Act }) {
  const { translate } = useWords();
  const { send, problem } = useActing(act);
  const { others, canPause } = offeredActions(view);
  const mainAction = view.mode.is === 'prompt' ? undefined : others[0];
  return (
    <KeepFocus className="action-bar" fallbackIds={['mode-headline']}>
      <ButtonGroup className="buttons" name={{ label: translate('window.actions.label') }}>
        {others.map((action) => (
          <Button
            key={action}
            look={action === mainAction ? 'main' : 'plain'}
            onPress={() => send({ is: action })}
          >
            {actionText(action, view, translate)}
          </Button>
        ))}
      </ButtonGroup>
      {canPause && (
        <ButtonGroup className="buttons buttons-quiet" name={{ labelledBy: 'pause-label' }}>
          <span id="pause-label" className="soft">
            {translate('window.action.pause')}
          </span>
          {pauseChoices.map((until) => (
            <Button
              key={until}
              look="quiet"
              name={translate('window.action.pauseFor', { time: translate(`window.action.pause.${until}`) })}
              onPress={() => send({ is: 'pause', until })}
            >
              {translate(`window.action.pause.${until}`)}
            </Button>
          ))}
        </ButtonGroup>
      )}
      <Problem text={problem} />
    </KeepFocus>
  );
}
