import { box, curve, disc, type Shape, stroke, union } from './distance.ts';
import type { Grid } from './grid.ts';

/** Seen from the side, on a chair: a back that leans into the screen, the thighs, the shins. */
export function seatedFigure({ unit, edge, limbWidth, headRadius }: Grid): Shape {
  const half = limbWidth / 2;
  const back = edge(4.4) + half;
  const seat = edge(9) + half;
  const knee = edge(11.4) - half;
  const neck = { x: 7.7 * unit, y: 6.6 * unit };
  return union([
    disc({ x: edge(9), y: edge(4.6) }, headRadius * 0.92),
    curve(neck, { x: back - 0.6 * unit, y: 7 * unit }, { x: back, y: seat }, limbWidth),
    stroke({ x: back, y: seat }, { x: knee, y: seat }, limbWidth),
    stroke({ x: knee, y: seat }, { x: knee, y: edge(12.8) - half }, limbWidth),
  ]);
}

function head({ centre, edge, headRadius }: Grid): Shape {
  return disc({ x: centre.x, y: edge(4.6) }, headRadius);
}

/** Under the head and a gap that tells it from the body. */
const shoulders = ({ edge, headRadius, unit }: Grid): number =>
  edge(4.6) + headRadius + Math.max(1, Math.round(0.4 * unit));

/** A person on their feet. */
export function uprightFigure(grid: Grid): Shape {
  const { unit, edge, limbWidth, centre } = grid;
  const half = limbWidth / 2;
  const hip = { x: centre.x, y: edge(9.6) };
  const leg = (side: number): Shape =>
    stroke(hip, { x: centre.x + side * 1.9 * unit, y: edge(12.8) - half * 0.8 }, limbWidth * 0.8);
  return union([
    head(grid),
    box({ x: centre.x - half, y: shoulders(grid) }, { x: centre.x + half, y: hip.y + half }, 0),
    leg(-1),
    leg(1),
  ]);
}

/** A person on their feet who stretches both arms up. */
export function stretchingFigure(grid: Grid): Shape {
  const { edge, limbWidth, centre } = grid;
  const half = limbWidth / 2;
  const chest = edge(9.6);
  const reach = edge(3.9);
  const arm = (side: number): Shape =>
    stroke({ x: centre.x, y: chest }, { x: centre.x + side * reach, y: chest - reach }, limbWidth * 0.8);
  return union([
    head(grid),
    box({ x: centre.x - half, y: chest - half }, { x: centre.x + half, y: edge(12.8) }, half * 0.5),
    arm(-1),
    arm(1),
  ]);
}

export function pauseBars({ edge, limbWidth, sizePx }: Grid): Shape {
  const gap = limbWidth / 2;
  const inner = sizePx / 2 - gap;
  const outer = inner - limbWidth;
  const top = edge(5);
  const bottom = sizePx - top;
  return union([
    box({ x: outer, y: top }, { x: inner, y: bottom }, 0),
    box({ x: sizePx - inner, y: top }, { x: sizePx - outer, y: bottom }, 0),
  ]);
}
