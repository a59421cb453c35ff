import { headRadii } from '../rig/body.ts';
import type { Skeleton } from '../rig/skeleton.ts';
import type { Station } from '../rig/spine.ts';
import { add, dot, scale, type Vector } from '../rig/vector.ts';
import type { Camera, Point } from './camera.ts';

type Edge = { readonly start: Point; readonly end: Point };

/** How far a slice reaches in a direction of the room: the support of the half ellipses it is made of. */
function reach(station: Station, direction: Vector): number {
  const aside = dot(direction, station.frame.right) * station.half;
  const ahead = dot(direction, station.frame.forward);
  return Math.hypot(aside, ahead * (ahead > 0 ? station.front : station.back));
}

/** The two points where a slice meets the outline, left and right of the spine as it runs up in the picture. */
function edgeOf(station: Station, camera: Camera): Edge {
  const { up } = station.frame;
  const run = { x: dot(camera.right, up), y: dot(camera.up, up) };
  const size = Math.hypot(run.x, run.y) || 1;
  const across = add(scale(camera.right, run.y / size), scale(camera.up, -run.x / size));
  const centre = camera.project(station.at);
  const offset = (by: number): Point => ({
    x: centre.x + camera.zoom * by * dot(across, camera.right),
    y: centre.y - camera.zoom * by * dot(across, camera.up),
  });
  return { start: offset(-reach(station, scale(across, -1))), end: offset(reach(station, across)) };
}

/** Round the trunk from bottom to top on one side and back down on the other. */
export function outlineOf(stations: readonly Station[], camera: Camera): readonly Point[] {
  const edges = stations.map((station) => edgeOf(station, camera));
  return [...edges.map(({ start }) => start), ...edges.map(({ end }) => end).reverse()];
}

const steps = Array.from({ length: 9 }, (_, index) => 4 + index * 10);

function isInside(station: Station, place: Vector): boolean {
  const offset = add(place, scale(station.at, -1));
  const ahead = dot(offset, station.frame.forward);
  const deep = ahead > 0 ? station.front : station.back;
  return (dot(offset, station.frame.right) / station.half) ** 2 + (ahead / deep) ** 2 < 0.92;
}

const offLevel = (station: Station, place: Vector): number =>
  Math.abs(dot(add(place, scale(station.at, -1)), station.frame.up));

const nearestStation = ({ stations }: Skeleton, place: Vector): Station | undefined =>
  stations.find((station) => offLevel(station, place) <= 10);

/** 1 where a place lies before the head as seen from the eye, -1 where it lies behind, 0 beside it. */
function sideOfHead({ head }: Skeleton, { eye, right, up }: Camera, place: Vector): number {
  const off = add(place, scale(head.centre, -1));
  const aside = Math.hypot(dot(off, right), dot(off, up));
  return aside > headRadii.upright ? 0 : Math.sign(dot(off, eye));
}

/** 1 where a place lies before the trunk as seen from the eye, -1 where it lies behind, 0 beside it. */
function sideOfTrunk(skeleton: Skeleton, camera: Camera, place: Vector): number {
  const station = nearestStation(skeleton, place);
  if (station === undefined) return 0;
  const meets = (way: number): boolean =>
    steps.some((step) => isInside(station, add(place, scale(camera.eye, way * step))));
  return Number(meets(-1)) - Number(meets(1));
}

const parts = [0.2, 0.4, 0.6, 0.8, 1] as const;

/** How far a limb between two places lies before trunk and head: 5 all of it, 0 beside them, -5 behind them. */
export function beforeBody(skeleton: Skeleton, camera: Camera, from: Vector, to: Vector) {
  const places = parts.map((part) => add(scale(from, 1 - part), scale(to, part)));
  return {
    trunk: places.reduce((sum, place) => sum + sideOfTrunk(skeleton, camera, place), 0),
    head: places.reduce((sum, place) => sum + sideOfHead(skeleton, camera, place), 0),
  };
}
