/** Replaced by a literal when the bundle is made; see `vite.config.ts`. */
declare const __UNHUNCH_BUILD__: 'test' | 'release';

/** The test build differs from the release by this constant and the inspect fuse. */
export type BuildKind = 'test' | 'release';
export const buildKind: BuildKind = __UNHUNCH_BUILD__;
