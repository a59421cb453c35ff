import { type SourceGroup, type SourceId, sourceIds } from './source-ids.ts';
import { breakSources } from './sources/breaks.ts';
import { calmSources } from './sources/calm.ts';
import { careSources } from './sources/care.ts';
import { goalSources } from './sources/goals.ts';
import { movementSources } from './sources/movement.ts';
import type { Source } from './sources/source.ts';

/** Everything the content rests on that can be looked up. Which statement rests on which is in `statements.ts`. */
export const sources: { readonly [I in SourceId]: Source } = {
  ...breakSources,
  ...movementSources,
  ...calmSources,
  ...goalSources,
  ...careSources,
};

/** The sources that are shown together, in the order of their ids. */
export const sourcesIn = (group: SourceGroup): readonly SourceId[] =>
  sourceIds.filter((id) => sources[id].group === group);
