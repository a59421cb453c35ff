import type { Refusal } from '../../shared/ipc/refusal.ts';
import { refusalText } from '../bridge/refusal-text.ts';
import { useWords } from '../bridge/words.tsx';
import { Button } from '../ui/button.tsx';

type NotReadyProps = {
  readonly loaded: { readonly is: 'loading' } | { readonly is: 'failed'; readonly refusal: Refusal };
  readonly loadingText: string;
  readonly onRetry: () => void;
};

/** What stands on a page while main has not answered, or has refused. */
export function NotReady({ loaded, loadingText, onRetry }: NotReadyProps) {
  const { translate } = useWords();
  if (loaded.is === 'loading') return <p className="soft waiting">{loadingText}</p>;
  return (
    <div className="not-ready" role="alert">
      <h2>{translate('window.failed.title')}</h2>
      <p>{refusalText(loaded.refusal, translate)}</p>
      <Button look="plain" onPress={onRetry}>
        {translate('window.failed.retry')}
      </Button>
    </div>
  );
}
