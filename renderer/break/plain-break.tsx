import type { BreakKind } from '../../shared/domain/decisions.ts';
import { useWords } from '../bridge/words.tsx';
import { Button } from '../ui/button.tsx';

type PlainBreakProps = { readonly kind: BreakKind; readonly onFinish: () => void };

/** A break without a routine, such as a walk: its name and the way out. */
export function PlainBreak({ kind, onFinish }: PlainBreakProps) {
  const { translate } = useWords();
  return (
    <main className="break-empty">
      <h1 tabIndex={-1}>{translate(`window.mode.break.${kind}`)}</h1>
      <Button look="plain" onPress={onFinish}>
        {translate('break.finish')}
      </Button>
    </main>
  );
}
