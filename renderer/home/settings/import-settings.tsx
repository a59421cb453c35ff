import { useId, useState } from 'react';
import type { SettingsSnapshot } from '../../../shared/ipc/snapshots.ts';
import { useWords } from '../../bridge/words.tsx';
import { Button } from '../../ui/button.tsx';
import { useFocusLater } from '../../ui/use-focus-later.ts';
import { faultText } from './fault-text.ts';
import type { Changes } from './use-changes.ts';
import { type ImportResult, useImport } from './use-import.ts';

type ImportSettingsProps = { readonly snapshot: SettingsSnapshot; readonly changes: Changes };

/** A place to paste a text of settings into. */
export function ImportSettings({ snapshot: { preferences, readOnly }, changes }: ImportSettingsProps) {
  const { translate } = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const { result, use, undo } = useImport(preferences, changes);
  const focusLater = useFocusLater();
  const take = async (): Promise<void> => {
    if (await use(typed)) setTyped('');
  };
  const giveBack = (): void => {
    // The button goes with what it took back.
    focusLater(`${id}-text`);
    void undo();
  };
  return (
    <div className="settings-text">
      <label htmlFor={`${id}-text`}>{translate('window.settings.import.label')}</label>
      <p id={`${id}-help`} className="soft">
        {translate('window.settings.import.text')}
      </p>
      <textarea
        id={`${id}-text`}
        className="field settings-textarea"
        rows={4}
        spellCheck={false}
        aria-describedby={`${id}-help ${id}-result`}
        aria-invalid={result.is === 'unusable' || result.is === 'refused'}
        disabled={readOnly}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <div className="buttons">
        <Button look="plain" disabled={readOnly} onPress={() => void take()}>
          {translate('window.settings.import')}
        </Button>
        {changes.last?.of.is === 'all' && (
          <Button
            look="quiet"
            name={translate('window.settings.undoNamed', { name: translate('window.settings.import.name') })}
            onPress={giveBack}
          >
            {translate('window.settings.undo')}
          </Button>
        )}
      </div>
      <Result id={`${id}-result`} result={result} />
    </div>
  );
}

/** What came of it: a place that stays, so that it is heard. */
function Result({ id, result }: { readonly id: string; readonly result: ImportResult }) {
  const { translate } = useWords();
  return (
    <div id={id} aria-live="polite" className="settings-text-result">
      {result.is === 'used' && <p>{translate('window.settings.imported', { count: result.count })}</p>}
      {result.is === 'refused' && <p className="problem">{result.why}</p>}
      {result.is === 'unusable' && (
        <>
          <p className="problem">
            {translate('window.settings.import.wrong', { count: result.faults.length })}
          </p>
          <ul>
            {result.faults.map((fault) => (
              <li key={JSON.stringify(fault)}>{faultText(fault, translate)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
