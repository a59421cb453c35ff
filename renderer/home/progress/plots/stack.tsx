import { bandAt, type Measures, round } from './measures.ts';
import { Bar } from './shapes.tsx';

export type Segment = {
  readonly name: string;
  readonly value: number;
  readonly look: string;
  readonly fill?: string;
  /** How much of the width it takes; a slim one differs from a wide one without its colour. */
  readonly share: number;
};

/** Neighbours stand a little apart, so that they are two without their colours. */
const gap = 2;

/** A slim bar is still one where there is little room. */
const leastWidth = 5;

/** One part of a plot: what it is made of, from the ground up. */
export function Stack({
  measures,
  index,
  segments,
}: {
  readonly measures: Measures;
  readonly index: number;
  readonly segments: readonly Segment[];
}) {
  const { values, bands } = measures;
  const full = bands.bandwidth();
  let ground = 0;
  return (
    <g>
      {segments.map(({ name, value, look, fill, share }) => {
        const [from, to] = [values(ground), values(ground + value)];
        const lift = ground > 0 ? gap : 0;
        ground += value;
        const width = Math.max(full * share, Math.min(full, leastWidth));
        return (
          <Bar
            key={name}
            look={look}
            {...(fill === undefined ? {} : { fill })}
            x={round(bandAt(measures, index) + (full - width) / 2)}
            y={round(to)}
            width={round(width)}
            height={round(Math.max(value > 0 ? 1 : 0, from - to - lift))}
          />
        );
      })}
    </g>
  );
}
