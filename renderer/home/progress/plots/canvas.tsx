import type { ReactNode } from 'react';
import { PartAxis, ValueAxis } from './axes.tsx';
import type { Measures } from './measures.ts';

type CanvasProps = {
  readonly measures: Measures;
  /** The names of the parts on the axis. */
  readonly texts: readonly string[];
  readonly textOf: (value: number) => string;
  readonly children: ReactNode;
};

/** The picture of a plot with its axes. The table beside it says the same, so nobody hears the picture. */
export function Canvas({ measures, texts, textOf, children }: CanvasProps) {
  const { width, height } = measures;
  return (
    <svg
      className="plot-canvas"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      <ValueAxis measures={measures} textOf={textOf} />
      {children}
      <PartAxis measures={measures} texts={texts} />
    </svg>
  );
}
