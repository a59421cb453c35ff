import type { RequestName } from '../../shared/ipc/names.ts';

type Inputs = readonly [unknown, ...unknown[]];

const ownExercise = { id: null, exercise: { name: 'Mine' } };

/**
 * For each request what a page that was taken over might send with it, and must be refused for its form. A request
 * without a line here does not compile. Nothing becomes right by what is added to it, so that what erases, restarts or
 * opens a dialog may be sent in thousands.
 */
export const malformedRequests: { readonly [N in RequestName]: Inputs } = {
  'session:read': [{}, 'session'],
  'session:act': [
    null,
    { is: 'reboot' },
    { is: 'snooze', minutes: 600 },
    { is: 'pause', until: 'forever' },
    { is: 'log-walk', minutes: 601 },
    { is: 'start-exercise', exercise: 'juggling', form: 'standard', rounds: null },
    { is: 'grade', exercises: [], grade: 'steady' },
  ],
  'settings:read': [{}, 0],
  'settings:update': [
    { key: 'k'.repeat(65), value: 1 },
    { key: 'sittingMinutes' },
    { value: 30 },
    { key: 'sittingMinutes', value: 30, force: true },
  ],
  'settings:reset': [{ key: 7 }, { key: 'sittingMinutes', force: true }],
  'settings:update-all': [
    { sittingMinutes: 30 },
    { values: [30] },
    { values: { ['k'.repeat(65)]: 1 } },
    { values: {}, force: true },
  ],
  'settings:copy': [{ to: 'elsewhere' }, ''],
  'settings:choose-country': [
    'AT',
    { country: 'at' },
    { country: 'AUT' },
    { country: ['AT'] },
    { key: 'sittingMinutes', value: 5 },
    { country: 'AT', key: 'sittingMinutes' },
  ],
  'history:read': [null, { from: 'yesterday' }, { from: '2026-02-30' }, { from: null, to: null }],
  'goals:read': [{}, []],
  'goals:act': [null, { is: 'win' }, { is: 'add-win', text: '   ' }, { is: 'end-goal', on: '2026-03-02' }],
  'yours:save': [null, { what: 'passwords' }, { what: 'days', path: '/etc/passwd' }],
  'yours:save-page': [{ path: '/tmp/x' }, true],
  'yours:open': ['/etc/passwd', { path: '/etc/passwd' }],
  'yours:take': [{}, { withParts: 1 }, { withParts: true, text: '{}' }],
  'yours:erase': [null, { erase: 'history' }, { erase: 'everything', folder: '/' }],
  'app:restart': [{ now: true }, { arguments: ['--no-sandbox'] }],
  'app:quit': [{ now: true }, { arguments: ['--no-sandbox'] }],
  'app:facts': [{}, 'version'],
  'first-run:finish': [{}, false],
  'own:read': [{}, 'own:mine'],
  'own:save': [null, ownExercise, { ...ownExercise, id: '../../etc' }],
  'own:remove': [{ id: 'own:../../etc' }, { id: 'scap-squeeze' }, { id: 'own:mine', all: true }],
  'own:offer': [{ id: 'own:mine', isOffered: 'yes' }, { id: 'own:mine' }],
  'own:import': [{ text: 7 }, { text: '{}', path: '/etc/passwd' }],
  'own:remove-pack': [{ id: '../settings' }, { id: 'pack', all: true }],
  'own:export': [
    { name: 'Mine' },
    { name: 'Mine', locale: 'en', licence: 'CC0', reviewer: null, path: '/tmp/x' },
  ],
};
