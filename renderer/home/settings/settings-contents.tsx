import type { SettingGroup } from '../../../shared/settings/catalogue.ts';
import { useWords } from '../../bridge/words.tsx';
import { groupHeadingId } from './groups.ts';

/** The groups by name. Each leads to its heading, from where the next Tab goes on. */
export function SettingsContents({ groups }: { readonly groups: readonly SettingGroup[] }) {
  const { translate } = useWords();
  if (groups.length < 2) return null;
  return (
    <nav className="settings-contents" aria-label={translate('window.settings.contents')}>
      <ul>
        {groups.map((group) => (
          <li key={group}>
            <button
              type="button"
              className="button button-quiet"
              onClick={() => document.getElementById(groupHeadingId(group))?.focus()}
            >
              {translate(`settings.group.${group}`)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
