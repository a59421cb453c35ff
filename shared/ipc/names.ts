/** Plain strings, safe to bundle into the sandboxed preload (which imports nothing else at run time). */
export const requestNames = [
  'session:read',
  'session:act',
  'settings:read',
  'settings:update',
  'settings:reset',
  'settings:update-all',
  'settings:copy',
  'settings:choose-country',
  'history:read',
  'goals:read',
  'goals:act',
  'yours:save',
  'yours:save-page',
  'yours:open',
  'yours:take',
  'yours:erase',
  'app:restart',
  'app:quit',
  'app:facts',
  'first-run:finish',
  'own:read',
  'own:save',
  'own:remove',
  'own:offer',
  'own:import',
  'own:remove-pack',
  'own:export',
] as const;
export type RequestName = (typeof requestNames)[number];

/** Pushed by main to every window: whole snapshots, never differences. */
export const pushNames = ['session:changed', 'settings:changed'] as const;
export type PushName = (typeof pushNames)[number];
