import { useId } from 'react';

/** A bar by its place and its height, or nothing where there is none. */
type BarProps = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** A name of a class, or the address of a pattern. */
  readonly look: string;
  readonly fill?: string;
};

export function Bar({ x, y, width, height, look, fill }: BarProps) {
  if (height <= 0 || width <= 0) return null;
  return (
    <rect
      className={look}
      x={x}
      y={y}
      width={width}
      height={height}
      rx={Math.min(2, width / 2)}
      fill={fill}
    />
  );
}

export type Hatch = { readonly id: string; readonly fill: string };

/** The name of a hatching and the way to it, unique on the page. */
export function useHatch(): Hatch {
  const id = `hatch${useId().replaceAll(/[^\w-]/g, '')}`;
  return { id, fill: `url(#${id})` };
}

/** Slanting lines on the ground of the page: a shape that is told apart without its colour. */
export function HatchPattern({ id, look }: { readonly id: string; readonly look: string }) {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="hatch-ground" width="6" height="6" />
        <rect className={look} width="3" height="6" />
      </pattern>
    </defs>
  );
}
