import type { OwnExercise } from '../../../shared/routines/own-exercise.ts';
import { useWords } from '../../bridge/words.tsx';
import { Button } from '../../ui/button.tsx';

/** What was done last, in words; an exercise that was removed can be had back. */
export type Said =
  | { readonly is: 'nothing' }
  | { readonly is: 'exported' }
  | { readonly is: 'saved' | 'back' | 'pack' | 'packRemoved'; readonly name: string }
  | { readonly is: 'removed'; readonly exercise: OwnExercise };

export const nothingSaid: Said = { is: 'nothing' };

type SaidLineProps = { readonly said: Said; readonly onUndo: (exercise: OwnExercise) => void };

/** A place that is always there, so that what was done is heard. */
export function SaidLine({ said, onUndo }: SaidLineProps) {
  return (
    <div className="own-said">
      <p id="own-said" tabIndex={-1} role="status">
        <SaidWords said={said} />
      </p>
      {said.is === 'removed' && <UndoButton onPress={() => onUndo(said.exercise)} />}
    </div>
  );
}

function SaidWords({ said }: { readonly said: Said }) {
  const { translate } = useWords();
  switch (said.is) {
    case 'nothing':
      return null;
    case 'exported':
      return translate('own.said.exported');
    case 'removed':
      return translate('own.said.removed', { name: said.exercise.name });
    default:
      return translate(`own.said.${said.is}`, { name: said.name });
  }
}

function UndoButton({ onPress }: { readonly onPress: () => void }) {
  const { translate } = useWords();
  return (
    <Button id="own-undo" look="quiet" onPress={onPress}>
      {translate('own.undo')}
    </Button>
  );
}
