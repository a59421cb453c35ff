/**
 * The measures of the figure, in drawing units: about 338 high, seven and a half heads. One build for everybody, with
 * no mark of sex, age or size.
 */
export const bones = {
  upperArm: 60,
  forearm: 50,
  palm: 13,
  fingers: 12,
  thigh: 82,
  shin: 78,
  /** From the joint down to the floor. */
  ankleHeight: 15,
  neck: 26,
} as const;

/** From the middle of the body to each joint. */
export const jointsApart = { shoulder: 36, hip: 16 } as const;

/** Heights on the spine, counted from the hip joints up. */
export const heights = { waist: 34, shoulder: 92, neckBase: 110 } as const;

/** Half of the thickness at both ends of a limb. */
export const radii = {
  upperArm: [10, 8],
  forearm: [7.8, 5.6],
  thigh: [15, 10.8],
  shin: [10.8, 7.4],
  neck: [9.5, 8.5],
} as const;

/** Half axes of the head: across, upright, back to front. */
export const headRadii = { across: 17.5, upright: 22.6, deep: 20.5 } as const;

/** A slice through the trunk: half its width, and how far it reaches forward and back from the spine. */
export type Slice = {
  readonly height: number;
  readonly half: number;
  readonly front: number;
  readonly back: number;
};

export const slices: readonly Slice[] = [
  { height: -17, half: 20, front: 6, back: 11 },
  { height: -10, half: 28, front: 12, back: 18 },
  { height: 2, half: 31.5, front: 15, back: 19.5 },
  { height: 16, half: 30.5, front: 16, back: 16.5 },
  { height: 34, half: 28.5, front: 16.5, back: 12.5 },
  { height: 52, half: 30, front: 17.5, back: 14.5 },
  { height: 70, half: 33.5, front: 18.5, back: 18.5 },
  { height: 84, half: 37.5, front: 17.5, back: 20 },
  { height: 95, half: 40.5, front: 13.5, back: 17.5 },
  { height: 104, half: 29, front: 10, back: 12 },
  { height: 109, half: 15, front: 8.5, back: 9.5 },
  { height: 111, half: 10, front: 7, back: 8 },
];

/** How much of a breath into the belly shows at a height: all of it below the waist, nothing at the ribs. */
export const bellyShare = (height: number): number => Math.exp(-(((height - 31) / 17) ** 2));
