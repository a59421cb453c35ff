import { useWords } from '../../bridge/words.tsx';

type SettingsSearchProps = {
  readonly typed: string;
  /** How many settings were found; null while nothing is looked for. */
  readonly count: number | null;
  readonly onType: (typed: string) => void;
};

/** Looks for settings by their words, and says how many there are. */
export function SettingsSearch({ typed, count, onType }: SettingsSearchProps) {
  const { translate } = useWords();
  return (
    <search className="settings-search">
      <label htmlFor="settings-search">{translate('window.settings.search.label')}</label>
      <input
        id="settings-search"
        className="field"
        type="search"
        autoComplete="off"
        value={typed}
        onChange={({ target }) => onType(target.value)}
      />
      <p className="soft" aria-live="polite">
        {count !== null && translate('window.settings.search.count', { count })}
      </p>
    </search>
  );
}
