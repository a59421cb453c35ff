import { bandCentre, letterRem, type Measures, round } from './measures.ts';

type ValueAxisProps = { readonly measures: Measures; readonly textOf: (value: number) => string };

/** Thin lines across, with their values at the side where reading begins. */
export function ValueAxis({ measures, textOf }: ValueAxisProps) {
  const { ticks, left, right, rem, isRightToLeft } = measures;
  // An anchor goes by the direction of reading: where the text ends is beside the plot in both.
  const textAt = round(isRightToLeft ? right + 0.5 * rem : left - 0.5 * rem);
  return (
    <g>
      {ticks.map(({ value, at }) => (
        <g key={value}>
          <line className={value === 0 ? 'plot-base' : 'plot-grid'} x1={left} x2={right} y1={at} y2={at} />
          {value > 0 && (
            <text className="plot-text" x={textAt} y={at} dy="0.32em" textAnchor="end">
              {textOf(value)}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

type PartAxisProps = { readonly measures: Measures; readonly texts: readonly string[] };

/** So that names do not run into each other: every second, every fifth, every seventh. */
function stepOf(texts: readonly string[], { bands, rem }: Measures): number {
  const widest = Math.max(...texts.map((text) => text.length)) * letterRem * rem + 0.5 * rem;
  const fitting = Math.ceil(widest / Math.max(1, bands.step()));
  return [1, 2, 3, 5, 6, 7, 10, 12].find((step) => step >= fitting) ?? fitting;
}

/** The names of the parts, as many as there is room for. */
export function PartAxis({ measures, texts }: PartAxisProps) {
  const step = stepOf(texts, measures);
  const y = round(measures.bottom + 1.1 * measures.rem);
  return (
    <g>
      {texts.map((text, index) =>
        index % step === 0 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts are where they are, and short names come twice.
          <text key={index} className="plot-text" x={bandCentre(measures, index)} y={y} textAnchor="middle">
            {text}
          </text>
        ) : null,
      )}
    </g>
  );
}
