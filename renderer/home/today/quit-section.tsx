import type { Client } from '../../bridge/client.ts';
import { useAsking } from '../../bridge/use-asking.ts';
import { useWords } from '../../bridge/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Problem } from '../../ui/problem.tsx';

/** The last item of the tray's menu, for whoever has no tray. */
export function QuitSection({ quit }: { readonly quit: Client['quit'] }) {
  const { translate } = useWords();
  const { send, problem } = useAsking();
  return (
    <section className="today-row" aria-labelledby="quit-title">
      <h2 id="quit-title">{translate('window.quit.title')}</h2>
      <div className="today-row-body">
        <p className="soft">{translate('window.quit.what')}</p>
        <Button look="plain" onPress={() => send(quit())}>
          {translate('window.quit')}
        </Button>
        <Problem text={problem} />
      </div>
    </section>
  );
}
