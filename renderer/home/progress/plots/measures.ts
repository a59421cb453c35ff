import { type ScaleBand, type ScaleLinear, scaleBand, scaleLinear } from 'd3-scale';

/** How much room a plot has. `rem` grows with the text of the page. */
export type Room = { readonly width: number; readonly rem: number; readonly isRightToLeft: boolean };

/** A tick of a scale of values, with its place. */
export type Tick = { readonly value: number; readonly at: number };

/** Where a plot draws: its area, the places of its parts, and the heights of its values. */
export type Measures = {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly bands: ScaleBand<number>;
  readonly values: ScaleLinear<number, number>;
  readonly ticks: readonly Tick[];
  readonly rem: number;
  readonly isRightToLeft: boolean;
};

/** A tenth of a pixel is finer than anybody sees, and keeps the markup short. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/** Steps that people count time in. */
const timeSteps = [5, 10, 15, 30, 60, 120, 240, 300, 600, 1200, 3000, 6000].map((minutes) => minutes * 60);
const countSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
const mostSteps = 4;

/** From nothing to the first tick beyond everything, in the smallest step that leaves them few. */
function ticksIn(steps: readonly number[], most: number): readonly number[] {
  const step = steps.find((each) => most / each <= mostSteps) ?? most / mostSteps;
  const count = Math.max(1, Math.ceil(most / step));
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

/** Ticks of time where people make them: at five minutes, a quarter of an hour, two hours. */
export const timeTicks = (mostSeconds: number): readonly number[] => ticksIn(timeSteps, mostSeconds);

/** Ticks of things that are counted, and never half a break. */
export const countTicks = (most: number): readonly number[] => ticksIn(countSteps, most);

/** Letters and digits of the small size are about this wide. */
export const letterRem = 0.5;

const heightRem = 10;
const axisRem = 1.5;
const topRem = 0.5;
/** At the end of an axis its last name reaches a little beyond its part. */
const endRem = 0.5;
const labelsRem = { least: 3.5, most: 7, apart: 0.75 };

/** How wide the column of the values is: as a rule the same, so that plots stand in line with each other. */
function labelsWidth(texts: readonly string[], rem: number): number {
  const longest = Math.max(0, ...texts.map((text) => text.length)) * letterRem + labelsRem.apart;
  return Math.min(labelsRem.most, Math.max(labelsRem.least, longest)) * rem;
}

/** The measures of a plot of parts beside each other, whose values have these ticks under these names. */
export function measure(
  room: Room,
  parts: number,
  tickValues: readonly number[],
  textOf: (value: number) => string,
): Measures {
  const { width, rem, isRightToLeft } = room;
  const labels = labelsWidth(tickValues.map(textOf), rem);
  const end = endRem * rem;
  const [left, right] = isRightToLeft
    ? [end, Math.max(end + 1, width - labels)]
    : [labels, Math.max(labels + 1, width - end)];
  const [top, bottom] = [topRem * rem, (heightRem - axisRem) * rem];
  const bands = scaleBand(
    Array.from({ length: parts }, (_, index) => index),
    isRightToLeft ? [right, left] : [left, right],
  )
    .paddingInner(0.25)
    .paddingOuter(0.15);
  const values = scaleLinear([0, tickValues.at(-1) ?? 1], [bottom, top]);
  return {
    ...{ width, left, right, top, bottom, bands, values, rem, isRightToLeft },
    height: heightRem * rem,
    ticks: tickValues.map((value) => ({ value, at: round(values(value)) })),
  };
}

/** The left edge of a part. */
export const bandAt = ({ bands }: Measures, index: number): number => round(bands(index) ?? 0);
export const bandCentre = (measures: Measures, index: number): number =>
  round((measures.bands(index) ?? 0) + measures.bands.bandwidth() / 2);
