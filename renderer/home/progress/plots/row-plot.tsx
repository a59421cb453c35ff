import { scaleLinear } from 'd3-scale';
import { type Room, round } from './measures.ts';

/** What a row shows: how long its bars are, and what is written behind each. */
export type PlotRow = {
  readonly name: string;
  readonly bars: readonly { readonly value: number; readonly text: string }[];
};

type RowPlotProps = {
  readonly room: Room;
  readonly rows: readonly PlotRow[];
  /** One for each bar of a row: their looks, each with a scale of its own. */
  readonly looks: readonly string[];
};

const rowRem = 1.75;
const nameRem = 7;
const textRem = 4.5;
const gapRem = 1;
const barRem = 0.9;

type Column = { readonly from: number; readonly width: number; readonly lengthOf: (value: number) => number };

/** The columns beside each other, each as long as its longest bar wants and as wide as the others. */
function columnsOf({ room, rows, looks }: RowPlotProps): readonly Column[] {
  const { width, rem } = room;
  const names = Math.min(nameRem * rem, width / 3);
  const each = (width - names) / looks.length;
  return looks.map((_look, column) => {
    const most = Math.max(0, ...rows.map(({ bars }) => bars[column]?.value ?? 0));
    const longest = Math.max(1, each - (textRem + gapRem) * rem);
    const lengthOf = scaleLinear([0, Math.max(1, most)], [0, longest]);
    return { from: names + column * each, width: each, lengthOf: (value) => round(lengthOf(value)) };
  });
}

/** Bars that lie, each behind its name, with its figure at its end. */
export function RowPlot(props: RowPlotProps) {
  const { room, rows, looks } = props;
  const { width, rem, isRightToLeft } = room;
  const height = rowRem * rem * rows.length;
  const columns = columnsOf(props);
  const side = isRightToLeft ? 'end' : 'start';
  /** Where reading begins is the left edge or the right one. */
  const at = (x: number, length = 0): number => round(isRightToLeft ? width - x - length : x);
  return (
    <svg
      className="plot-canvas"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      {rows.map(({ name, bars }, row) => {
        const middle = round((row + 0.5) * rowRem * rem);
        return (
          <g key={name}>
            <text
              className="plot-text plot-name"
              x={at(0)}
              y={middle}
              dy="0.32em"
              textAnchor={isRightToLeft ? 'end' : 'start'}
            >
              {name}
            </text>
            {bars.map(({ value, text }, column) => {
              const place = columns[column];
              if (place === undefined) return null;
              const length = place.lengthOf(value);
              return (
                <g key={looks[column]}>
                  {length > 0 && (
                    <rect
                      className={looks[column]}
                      x={at(place.from, length)}
                      y={round(middle - (barRem * rem) / 2)}
                      width={length}
                      height={round(barRem * rem)}
                      rx="2"
                    />
                  )}
                  <text
                    className="plot-text"
                    x={at(place.from + length + 0.4 * rem)}
                    y={middle}
                    dy="0.32em"
                    textAnchor={side}
                  >
                    {text}
                  </text>
                </g>
              );
            })}
          </g>
        );
      })}
    </svg>
  );
}
