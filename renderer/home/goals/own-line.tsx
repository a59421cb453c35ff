import { useWords } from '../../bridge/words.tsx';
import { Button } from '../../ui/button.tsx';

/** A line in the person's own words, and the button that takes it away. */
export function OwnLine({ text, onRemove }: { readonly text: string; readonly onRemove: () => void }) {
  const { translate } = useWords();
  return (
    <>
      <span>{text}</span>
      <Button look="quiet" name={translate('goals.wins.removeNamed', { text })} onPress={onRemove}>
        {translate('goals.wins.remove')}
      </Button>
    </>
  );
}
