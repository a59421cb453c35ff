import { useAsking } from '../../bridge/use-asking.ts';
import { useWords } from '../../bridge/words.tsx';
import { ExportForm } from './export-form.tsx';
import type { Said } from './said.tsx';
import type { OwnClient } from './use-own.ts';

type ExportSectionProps = { readonly client: OwnClient; readonly onSaid: (said: Said) => void };

/** The way to pass one's own on, folded away. */
export function ExportSection({ client, onSaid }: ExportSectionProps) {
  const { translate } = useWords();
  const { send, problem } = useAsking();
  return (
    <section className="own-section" aria-labelledby="own-export-title">
      <h2 id="own-export-title">{translate('own.export')}</h2>
      <details>
        <summary>{translate('own.export.lead')}</summary>
        <ExportForm
          onExport={(about) => send(client.exportOwn(about), () => onSaid({ is: 'exported' }))}
          problem={problem}
        />
      </details>
    </section>
  );
}
