import type { Area } from '../../../shared/routines/areas.ts';

export const views = ['back', 'front'] as const;
export type View = (typeof views)[number];

/** From which side an area is seen. */
export const viewOf: { readonly [A in Area]: View } = {
  neck: 'back',
  thorax: 'back',
  chest: 'front',
  low: 'back',
  hips: 'front',
};

/** The outline from the left side of the neck round the left arm, along the hips, and back up on the right. */
export const body =
  'M108 60C108 76 104 84 90 92C74 98 56 100 48 116C41 132 40 150 38 172C34 196 30 214 27 240C25 256 24 268 26 282C27 290 35 290 37 282C40 262 44 244 48 226C53 204 58 182 62 158L64 150C66 180 74 196 77 212C80 232 70 256 66 280C64 290 63 300 63 312H177C177 300 176 290 174 280C170 256 160 232 163 212C166 196 174 180 176 150L178 158C182 182 187 204 192 226C196 244 200 262 203 282C205 290 213 290 214 282C216 268 215 256 213 240C210 214 206 196 202 172C200 150 199 132 192 116C184 100 166 98 150 92C136 84 132 76 132 60Z';

export const areaShapes: { readonly [A in Area]: string } = {
  neck: 'M109 66C116 70 124 70 131 66C131 79 136 86 144 91C130 97 110 97 96 91C104 86 109 79 109 66Z',
  thorax:
    'M93 101C108 105 132 105 147 101C161 112 166 140 159 166C155 184 149 194 144 202C128 206 112 206 96 202C91 194 85 184 81 166C74 140 79 112 93 101Z',
  chest:
    'M120 112C132 104 150 104 160 112C168 124 169 142 163 156C150 168 132 168 120 160C108 168 90 168 77 156C71 142 72 124 80 112C90 104 108 104 120 112Z',
  low: 'M94 210C110 214 130 214 146 210C149 226 153 242 158 258C134 266 106 266 82 258C87 242 91 226 94 210Z',
  hips: 'M78 224C104 236 136 236 162 224C165 242 171 262 173 284C158 282 140 290 131 304C124 308 116 308 109 304C100 290 82 282 67 284C69 262 75 242 78 224Z',
};

const blade = 'M139 120C150 114 163 117 167 123C167 142 158 158 148 167C142 154 137 136 139 120Z';
const collarbone = 'M127 101C137 97 149 97 160 101';
const mirror = 'matrix(-1 0 0 1 240 0)';

type Mark = { readonly d: string; readonly transform?: string };

/** What tells the two views apart: the shoulder blades, or the collarbones and the navel. */
export const marksOf: { readonly [V in View]: readonly Mark[] } = {
  back: [{ d: blade }, { d: blade, transform: mirror }],
  front: [{ d: collarbone }, { d: collarbone, transform: mirror }, { d: 'M120 206V212' }],
};

type Vertebrae = {
  readonly count: number;
  readonly from: number;
  readonly to: number;
  readonly width: number;
};

/** Seven, twelve and five, wider toward the low back. */
const vertebrae: { readonly [A in Area]?: Vertebrae } = {
  neck: { count: 7, from: 68, to: 94, width: 7 },
  thorax: { count: 12, from: 104, to: 198, width: 9 },
  low: { count: 5, from: 214, to: 254, width: 13 },
};

export type Bone = { readonly y: number; readonly width: number; readonly height: number };

/** The vertebrae of an area, from the top; none where it is seen from the front. */
export function bonesOf(area: Area): readonly Bone[] {
  const own = vertebrae[area];
  if (own === undefined) return [];
  const step = (own.to - own.from) / (own.count - 1);
  return Array.from({ length: own.count }, (_none, index) => ({
    y: own.from + step * index,
    width: own.width,
    height: Math.min(step * 0.55, 5),
  }));
}
