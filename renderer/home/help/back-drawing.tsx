import { type Region, regions } from './regions.ts';
import './back-drawing.css';

/** The outline from the left side of the neck round the left arm, along the hips, and back up on the right. */
const body =
  'M108 60C108 76 104 84 90 92C74 98 56 100 48 116C41 132 40 150 38 172C34 196 30 214 27 240C25 256 24 268 26 282C27 290 35 290 37 282C40 262 44 244 48 226C53 204 58 182 62 158L64 150C66 180 74 196 77 212C80 232 70 256 66 280C64 290 63 300 63 312H177C177 300 176 290 174 280C170 256 160 232 163 212C166 196 174 180 176 150L178 158C182 182 187 204 192 226C196 244 200 262 203 282C205 290 213 290 214 282C216 268 215 256 213 240C210 214 206 196 202 172C200 150 199 132 192 116C184 100 166 98 150 92C136 84 132 76 132 60Z';

const shapes: { readonly [R in Region]: string } = {
  neck: 'M109 66C116 70 124 70 131 66C131 79 136 86 144 91C130 97 110 97 96 91C104 86 109 79 109 66Z',
  thorax:
    'M93 101C108 105 132 105 147 101C161 112 166 140 159 166C155 184 149 194 144 202C128 206 112 206 96 202C91 194 85 184 81 166C74 140 79 112 93 101Z',
  low: 'M94 210C110 214 130 214 146 210C149 226 153 242 158 258C134 266 106 266 82 258C87 242 91 226 94 210Z',
};

const blade = 'M139 120C150 114 163 117 167 123C167 142 158 158 148 167C142 154 137 136 139 120Z';
const mirror = 'matrix(-1 0 0 1 240 0)';

type Vertebrae = {
  readonly count: number;
  readonly from: number;
  readonly to: number;
  readonly width: number;
};

/** Seven, twelve and five, wider toward the low back. */
const vertebrae: { readonly [R in Region]: Vertebrae } = {
  neck: { count: 7, from: 68, to: 94, width: 7 },
  thorax: { count: 12, from: 104, to: 198, width: 9 },
  low: { count: 5, from: 214, to: 254, width: 13 },
};

type BackDrawingProps = {
  readonly region: Region;
  /** What the picture shows, for who cannot see it. */
  readonly label: string;
};

/** A back seen from behind, with one region of the spine marked. */
export function BackDrawing({ region, label }: BackDrawingProps) {
  return (
    <svg className="back-drawing" viewBox="14 8 212 304" role="img" aria-label={label} focusable="false">
      <path className="back-body" d={body} />
      <ellipse className="back-head" cx={120} cy={42} rx={23} ry={29} />
      {regions.map((each) => (
        <g key={each} className={`back-region-${each}${each === region ? ' back-region-marked' : ''}`}>
          <path className="back-shape" d={shapes[each]} />
          {marks(vertebrae[each]).map(({ y, width, height }) => (
            <rect
              key={y}
              className="back-vertebra"
              x={120 - width / 2}
              y={y - height / 2}
              width={width}
              height={height}
              rx={height / 2}
            />
          ))}
        </g>
      ))}
      <path className="back-blade" d={blade} />
      <path className="back-blade" d={blade} transform={mirror} />
    </svg>
  );
}

function marks({ count, from, to, width }: Vertebrae) {
  const step = (to - from) / (count - 1);
  return Array.from({ length: count }, (_none, index) => ({
    y: from + step * index,
    width,
    height: Math.min(step * 0.55, 5),
  }));
}
