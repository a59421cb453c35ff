import { scaleLinear } from 'd3-scale';
import { letterRem, type Room, round } from './measures.ts';

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
const textRem = { least: 4.5, apart: 1 };
const gapRem = 1;
const barRem = 0.9;
/** Where less is left of them, bars of a row stand under each other instead of beside each other. */
const shortestRem = 8;

/** Where the bars of a kind begin, in which line of their row, and how long they are. */
type Column = {
  readonly look: string;
  readonly from: number;
  readonly line: number;
  readonly lengthOf: (value: number) => number;
};

type Layout = { readonly columns: readonly Column[]; readonly lines: number };

/** How wide the figures at the ends of the bars are, in rem: as a rule the same, so that plots look alike. */
function textWidth(rows: readonly PlotRow[]): number {
  const longest = Math.max(0, ...rows.flatMap(({ bars }) => bars.map(({ text }) => text.length)));
  return Math.max(textRem.least, longest * letterRem + textRem.apart);
}

/** Each kind of bar has a scale of its own: hours and breaks are nothing to each other. */
function layoutOf({ room, rows, looks }: RowPlotProps): Layout {
  const { width, rem } = room;
  const names = Math.min(nameRem * rem, width / 3);
  const besideText = (textWidth(rows) + gapRem) * rem;
  const areBeside = (width - names) / looks.length - besideText >= shortestRem * rem;
  const each = (width - names) / (areBeside ? looks.length : 1);
  const columns = looks.map((look, kind): Column => {
    const most = Math.max(0, ...rows.map(({ bars }) => bars[kind]?.value ?? 0));
    const longest = Math.max(1, each - besideText);
    const lengthOf = scaleLinear([0, Math.max(1, most)], [0, longest]);
    return {
      look,
      from: names + (areBeside ? kind * each : 0),
      line: areBeside ? 0 : kind,
      lengthOf: (value) => round(lengthOf(value)),
    };
  });
  return { columns, lines: areBeside ? 1 : looks.length };
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
  const { columns, lines } = layoutOf(props);
  const lineHeight = (lines > 1 ? 1.25 : rowRem) * rem;
  const rowHeight = lineHeight * lines + (lines > 1 ? 0.5 * rem : 0);
  const height = round(rowHeight * rows.length);
  const middleOf = (row: number, line: number): number => round(row * rowHeight + (line + 0.5) * lineHeight);
  return (
    <svg
      className="plot-canvas"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      {rows.map(({ name, bars }, row) => (
        <g key={name}>
          <text className="plot-text plot-name" x={edgeAt(room, 0)} y={middleOf(row, 0)} dy="0.32em">
            {name}
          </text>
          {columns.map(({ look, from, line, lengthOf }, kind) => {
            const { value = 0, text = '' } = bars[kind] ?? {};
            const bar = { room, look, text, from, middle: middleOf(row, line) };
            return <LyingBar key={look} {...bar} length={lengthOf(value)} />;
          })}
        </g>
      ))}
    </svg>
  );
}
