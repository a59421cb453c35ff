import { expect, it } from 'vitest';
import { withoutPrivatePaths } from '../../../../electron/adapters/private-paths.ts';

it.each([
  ['open /home/ada/.config/Unhunch/settings.json', 'open ~/.config/Unhunch/settings.json'],
  ['at file:///home/grace/app/main.js:3:5', 'at file://~/app/main.js:3:5'],
  ['/Users/ada/Library/Logs', '~/Library/Logs'],
  ['C:\\Users\\Ada\\AppData\\Roaming', '~\\AppData\\Roaming'],
  ['C:/Users/Ada/AppData', '~/AppData'],
  ['/srv/people/ada/settings.json and more', '~/settings.json and more'],
  ['nothing to hide', 'nothing to hide'],
])('%j is logged as %j', (text, expected) => {
  expect(withoutPrivatePaths(text, '/srv/people/ada')).toBe(expected);
});

it('does not take the root of the disk for a home', () => {
  expect(withoutPrivatePaths('open /opt/unhunch/main.js', '/')).toBe('open /opt/unhunch/main.js');
});
