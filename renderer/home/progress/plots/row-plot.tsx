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

type Column = {
  readonly look: string;
  readonly from: number;
  readonly lengthOf: (value: number) => number;
};

/** The columns beside each other, each as long as its longest bar wants and as wide as the others. */
function columnsOf({ room, rows, looks }: RowPlotProps): readonly Column[] {
  const { width, rem } = room;
  const names = Math.min(nameRem * rem, width / 3);
  const each = (width - names) / looks.length;
  return looks.map((look, column) => {
    const most = Math.max(0, ...rows.map(({ bars }) => bars[column]?.value ?? 0));
    const longest = Math.max(1, each - (textRem + gapRem) * rem);
    const lengthOf = scaleLinear([0, Math.max(1, most)], [0, longest]);
    return { look, from: names + column * each, lengthOf: (value) => round(lengthOf(value)) };
  });
}

/** Where reading begins is the left edge or the right one. */
const edgeAt = ({ width, isRightToLeft }: Room, from: number, length = 0): number =>
  round(isRightToLeft ? width - from - length : from);

type LyingBarProps = {
  readonly room: Room;
  readonly look: string;
  readonly text: string;
  readonly from: number;
  readonly length: number;
  readonly middle: number;
};

/** A bar with its figure at its end. */
function LyingBar({ room, look, text, from, length, middle }: LyingBarProps) {
  const thick = barRem * room.rem;
  return (
    <g>
      {length > 0 && (
        <rect
          className={look}
          x={edgeAt(room, from, length)}
          y={round(middle - thick / 2)}
          width={length}
          height={round(thick)}
          rx="2"
        />
      )}
      <text className="plot-text" x={edgeAt(room, from + length + 0.4 * room.rem)} y={middle} dy="0.32em">
        {text}
      </text>
    </g>
  );
}

/** Bars that lie, each behind its name, with its figure at its end. */
export function RowPlot(props: RowPlotProps) {
  const { room, rows } = props;
  const { width, rem } = room;
  const height = rowRem * rem * rows.length;
  const columns = columnsOf(props);
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
            <text className="plot-text plot-name" x={edgeAt(room, 0)} y={middle} dy="0.32em">
              {name}
            </text>
            {columns.map(({ look, from, lengthOf }, column) => {
              const { value = 0, text = '' } = bars[column] ?? {};
              return <LyingBar key={look} {...{ room, look, text, from, middle }} length={lengthOf(value)} />;
            })}
          </g>
        );
      })}
    </svg>
  );
}
