import type { ReactNode } from 'react';
import type { SessionView } from '../../shared/domain/view.ts';
import type { SessionAction } from '../../shared/ipc/session-action.ts';
import { useWords } from '../bridge/words.tsx';
import { laterAction, laterText } from '../card-face/later.ts';
import { Button } from '../ui/button.tsx';
import { KeySign } from '../ui/key-sign.tsx';
import { useKeysShown } from '../ui/use-keys-shown.ts';
import { useCardKeys } from './use-card-keys.ts';

type CardAnswersProps = {
  readonly view: SessionView;
  readonly onAction: (action: SessionAction) => void;
  /** True while the menu covers them. */
  readonly areCovered: boolean;
  /** What leads to the other choices. */
  readonly more: ReactNode;
};

/** Now, later, and more. */
export function CardAnswers({ view, onAction, areCovered, more }: CardAnswersProps) {
  const { translate } = useWords();
  const areKeysShown = useKeysShown();
  const later = laterAction(view);
  useCardKeys(() => later !== null && onAction({ is: later }), 'card-start');
  return (
    <div className="card-answers" inert={areCovered}>
      <Button id="card-start" look="main" onPress={() => onAction({ is: 'start-break' })}>
        {translate('card.start')}
      </Button>
      {later !== null && (
        <Button look="quiet" keys="Escape" onPress={() => onAction({ is: later })}>
          {laterText(later, view, translate)}
          <span className={areKeysShown ? undefined : 'card-way-out'}>
            <KeySign text={translate('keys.escape')} />
          </span>
        </Button>
      )}
      {more}
    </div>
  );
}
