import type { Trouble } from '../../shared/ipc/snapshots.ts';
import { useWords } from '../bridge/words.tsx';
import { Banner } from '../ui/banner.tsx';

export function Troubles({ troubles }: { readonly troubles: readonly Trouble[] }) {
  const { translate } = useWords();
  if (troubles.length === 0) return null;
  return (
    <section className="troubles" aria-label={translate('window.troubles.label')}>
      {troubles.map((trouble) => (
        <Banner
          key={trouble}
          what={translate(`window.trouble.${trouble}.what`)}
          works={translate(`window.trouble.${trouble}.works`)}
          act={translate(`window.trouble.${trouble}.act`)}
        />
      ))}
    </section>
  );
}
