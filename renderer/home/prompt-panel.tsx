import type { SessionView } from '../../shared/domain/view.ts';
import { type Act, useActing } from '../bridge/use-acting.ts';
import { useWords } from '../bridge/words.tsx';
import { Button } from '../ui/button.tsx';
import { Problem } from '../ui/problem.tsx';
import { actionText, offeredActions } from './actions.ts';
import { KeepFocus } from './keep-focus.tsx';
import { breakText } from './lengths.ts';

/** The open question, above whichever page is shown. It takes no focus; the status line of the window says it. */
export function PromptPanel({ view, act }: { readonly view: SessionView; readonly act: Act }) {
  const { translate } = useWords();
  const { send, problem } = useActing(act);
  const { mode } = view;
  const { answers } = offeredActions(view);
  return (
    <KeepFocus className="prompt-place" fallbackIds={['mode-headline', 'page-heading']}>
      {mode.is === 'prompt' && (
        <section className="prompt" aria-labelledby="prompt-title">
          <h2 id="prompt-title">{translate(`window.mode.prompt.${mode.kind}`)}</h2>
          <p className="soft">{breakText(mode, translate)}</p>
          <div className="buttons">
            {answers.map((action) => (
              <Button
                key={action}
                look={action === 'start-break' ? 'main' : 'plain'}
                onPress={() => send({ is: action })}
              >
                {actionText(action, view, translate)}
              </Button>
            ))}
          </div>
        </section>
      )}
      <Problem text={problem} />
    </KeepFocus>
  );
}
