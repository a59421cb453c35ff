/**
 * Who may import whom. What a row does not name is an error, so a new folder, window or package needs a line here, and
 * its reason in the README beside this file.
 *
 * @typedef {object} Row
 * @property {string} name
 * @property {string} from The files it is about, as a regular expression.
 * @property {readonly string[]} may What they may import, as regular expressions; `$1` is the first group of `from`.
 * @property {readonly string[]} [mayAsTypes] What they may import as types alone: nothing of it runs.
 * @property {readonly string[]} [packages]
 * @property {readonly string[]} [packagesAsTypes]
 * @property {boolean | readonly string[]} [node] Modules of Node: all, or these.
 * @property {string} instead What to do rather than import it.
 *
 * @typedef {object} Home
 * @property {string} name
 * @property {readonly string[]} packages
 * @property {string} at The files that alone may import them.
 * @property {string} instead
 */

const shared = '^shared/';
const ports = '^electron/ports\\.ts$';
const sharedParts = ['ui', 'figure', 'player', 'bridge', 'card-face'];
const font = '@fontsource-variable/atkinson-hyperlegible-next';

/** @type {readonly Row[]} */
const sharedRows = [
  {
    name: 'domain',
    from: '^shared/domain/',
    may: ['^shared/domain/', '^shared/assert-never\\.ts$'],
    instead: 'The engine imports only itself and assert-never: pass what it needs as an argument.',
  },
  {
    name: 'shared',
    from: '^shared/(?!domain/)',
    may: [shared],
    packages: [
      'zod',
      'jsonc-parser',
      'temporal-polyfill',
      'intl-messageformat',
      '@formatjs/icu-messageformat-parser',
    ],
    instead:
      'shared/ runs anywhere: no Electron, no Node, no React, no page. Put a port in electron/ports.ts, or give a new package its reason in shared/README.md and a place here.',
  },
];

/** @type {readonly Row[]} */
const rendererRows = [
  {
    name: 'ui',
    from: '^renderer/ui/',
    may: ['^renderer/ui/'],
    packages: ['react'],
    instead: 'renderer/ui is presentational: hand it texts and values as properties.',
  },
  {
    name: 'figure',
    from: '^renderer/figure/',
    may: ['^renderer/figure/', shared],
    packages: ['react'],
    instead: 'renderer/figure draws a scene it is given: hand it the words and the scene as properties.',
  },
  {
    name: 'player',
    from: '^renderer/player/',
    may: ['^renderer/(player|figure|ui|bridge)/', shared],
    packages: ['react'],
    instead: 'renderer/player serves every window and knows none: hand it what differs as a property.',
  },
  {
    name: 'card-face',
    from: '^renderer/card-face/',
    may: ['^renderer/(card-face|bridge)/', shared],
    packages: ['react'],
    instead: 'renderer/card-face serves the card and its preview: hand it what differs as a property.',
  },
  {
    name: 'bridge',
    from: '^renderer/bridge/',
    may: ['^renderer/bridge/', shared],
    packages: ['react', 'zod'],
    instead:
      'renderer/bridge brings in what main says and shows nothing: move the part to the window or to ui.',
  },
  {
    // Any other folder is a window, so that a new one is fenced off from the day it is made.
    name: 'window',
    from: `^renderer/(?!(?:${sharedParts.join('|')})/)([^/]+)/`,
    may: ['^renderer/$1/', `^renderer/(?:${sharedParts.join('|')})/`, shared],
    packages: ['react', 'react-dom', 'zod', font, 'd3-scale', 'd3-shape', 'lucide-react'],
    instead:
      'A window knows the parts that all share, and no other window: move what two need to renderer/ui, figure, player or bridge, and ask main through renderer/bridge.',
  },
];

/** @type {readonly Row[]} */
const electronRows = [
  {
    name: 'ports',
    from: ports,
    may: [],
    mayAsTypes: [shared],
    instead:
      "electron/ports.ts says in the app's own words what it needs: types of shared/ and nothing else.",
  },
  {
    name: 'app',
    from: '^electron/app/',
    may: ['^electron/app/', shared],
    mayAsTypes: [ports],
    // Comparing values by content: no I/O, no clock.
    node: ['util'],
    instead:
      'electron/app decides through electron/ports.ts: name what it needs there, and let the composition root hand it the adapter.',
  },
  {
    name: 'adapters',
    from: '^electron/adapters/(?!tray-toolkit\\.ts$)',
    may: ['^electron/adapters/', '^electron/security/(page-origin|content-security-policy)\\.ts$', shared],
    mayAsTypes: [ports, '^electron/ipc/trusted-senders\\.ts$', '^electron/launch/build-kind\\.ts$'],
    packages: ['zod', 'electron-store', 'electron-log', '@jellybrick/dbus-next', 'x11'],
    packagesAsTypes: ['electron'],
    node: true,
    instead:
      "An adapter wraps one capability: decisions are in electron/app, and Electron's objects are handed in by the composition root.",
  },
  {
    name: 'tray-toolkit',
    from: '^electron/adapters/tray-toolkit\\.ts$',
    may: [shared],
    mayAsTypes: ['^electron/adapters/tray\\.ts$'],
    packages: ['electron'],
    instead:
      "The toolkit is Electron's tray and nothing else: what it shows comes through TrayToolkit in tray.ts.",
  },
  {
    name: 'security',
    from: '^electron/security/',
    may: ['^electron/security/', shared],
    mayAsTypes: [ports, '^electron/launch/build-kind\\.ts$'],
    packagesAsTypes: ['electron'],
    instead: 'A rule of security rests on nothing but what it is handed: pass it as an argument.',
  },
  {
    name: 'ipc',
    from: '^electron/ipc/',
    may: ['^electron/ipc/', '^electron/security/page-origin\\.ts$', shared],
    mayAsTypes: [ports, '^electron/app/'],
    packages: ['zod'],
    packagesAsTypes: ['electron'],
    instead:
      'The door knows who may ask and what is well-formed: what a request means is a method of ipc/services.ts, handed in by the composition root.',
  },
  {
    name: 'launch',
    from: '^electron/launch/',
    may: ['^electron/(launch|adapters|app|ipc|security)/', shared],
    mayAsTypes: [ports],
    packages: ['electron', 'zod'],
    node: true,
    instead:
      'electron/launch wires what there is: what wraps a package or the system belongs in electron/adapters.',
  },
  {
    name: 'root',
    from: '^electron/main\\.ts$',
    may: ['^electron/(launch|adapters|app|ipc|security)/', shared],
    mayAsTypes: [ports],
    packages: ['electron'],
    node: true,
    instead: 'main.ts builds and wires: what wraps a package or the system belongs in electron/adapters.',
  },
  {
    name: 'preload',
    from: '^electron/preload\\.ts$',
    may: ['^shared/ipc/names\\.ts$', '^electron/ipc/channels\\.ts$'],
    mayAsTypes: ['^shared/ipc/'],
    packages: ['electron'],
    instead: 'The preload imports channel names and types, since everything else lands in every page.',
  },
];

/** @type {readonly Row[]} */
const toolRows = [
  {
    name: 'tools',
    from: '^\\.config/',
    may: ['^\\.config/'],
    packages: ['vite', 'vitest', 'zod', '@electron/fuses', '@electron/get'],
    node: true,
    instead:
      "Tools run before anything is built: load the app's sources through Vite, as shared-command.mjs does.",
  },
  {
    name: 'build',
    from: '^vite\\.config\\.ts$',
    may: ['^\\.config/licences/'],
    packages: ['vitest', '@vitejs/plugin-react'],
    node: true,
    instead: 'The build knows tools and paths: a step of its own is a file in .config/.',
  },
];

export const rows = [...sharedRows, ...rendererRows, ...electronRows, ...toolRows];

/**
 * Packages that live in one place of a folder that may use them, so that replacing one changes one file.
 *
 * @type {readonly Home[]}
 */
export const homes = [
  {
    name: 'electron-store',
    packages: ['electron-store'],
    at: '^electron/adapters/electron-store\\.ts$',
    instead: 'Settings are written through electron/adapters/settings-file.ts.',
  },
  {
    name: 'electron-log',
    packages: ['electron-log'],
    at: '^electron/adapters/log-file\\.ts$',
    instead: 'Log through the port Log.',
  },
  {
    name: 'x11',
    packages: ['x11'],
    at: '^electron/adapters/x-pointer\\.ts$',
    instead: 'X is spoken in electron/adapters/x-pointer.ts.',
  },
  {
    name: 'd-bus',
    packages: ['@jellybrick/dbus-next'],
    at: '^electron/adapters/(bus-connection|notification-message)\\.ts$',
    instead: 'D-Bus is spoken through electron/adapters/bus-connection.ts.',
  },
  {
    name: 'calendar',
    packages: ['temporal-polyfill'],
    at: '^shared/(calendar|progress)/',
    instead: 'Dates and time zones are worked out in shared/calendar.',
  },
  {
    name: 'json-with-positions',
    packages: ['jsonc-parser'],
    at: '^shared/(packs|yours)/',
    instead:
      'On which line a value stands is found in shared/packs/json-document.ts and shared/yours/line-of.ts.',
  },
  {
    name: 'message-format',
    packages: ['intl-messageformat', '@formatjs/icu-messageformat-parser'],
    at: '^shared/i18n/',
    instead: 'Texts are made by shared/i18n/translate.ts.',
  },
  {
    name: 'zod-in-the-bridge',
    packages: ['zod'],
    at: '^(?!renderer/bridge/)|^renderer/bridge/zod-without-eval\\.ts$',
    instead: 'What main sends has a type; main parses what a page sends.',
  },
  {
    name: 'charts-and-icons',
    packages: ['d3-scale', 'd3-shape', 'lucide-react'],
    at: '^renderer/home/',
    instead: 'Charts and icons are shown in the home window; the others start faster without.',
  },
];
