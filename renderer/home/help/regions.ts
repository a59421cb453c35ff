import type { Area } from '../../../shared/routines/areas.ts';
import type { Paragraph } from './paragraphs.tsx';

/** The regions of the spine, from the top. */
export const regions = ['neck', 'thorax', 'low'] as const satisfies readonly Area[];
export type Region = (typeof regions)[number];

/** What is worth knowing of a region, by paragraphs; the last of each is what wants help. */
export const regionTexts: { readonly [R in Region]: readonly Paragraph[] } = {
  neck: [['help.region.neck.text'], ['help.region.neck.care']],
  thorax: [['help.region.thorax.text', 'help.region.thorax.neck'], ['help.region.thorax.care']],
  low: [['help.region.low.text'], ['help.region.low.care']],
};
