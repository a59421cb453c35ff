import { type Area, areas } from '../../../shared/routines/areas.ts';
import { areaShapes, body, bonesOf, marksOf, type View, viewOf } from './body-shapes.ts';
import './body-drawing.css';

type BodyDrawingProps = {
  readonly view: View;
  /** The area that stands out; null for none. */
  readonly marked: Area | null;
  /** What the picture shows, for who cannot see it; null where the words beside it say it all. */
  readonly label: string | null;
};

const viewBox = '14 8 212 304';

/** A body seen from behind or from the front, with one area marked. */
export function BodyDrawing({ view, marked, label }: BodyDrawingProps) {
  const className = `body-drawing body-drawing-${view}`;
  return label === null ? (
    <svg className={className} viewBox={viewBox} aria-hidden="true" focusable="false">
      <Shapes view={view} marked={marked} />
    </svg>
  ) : (
    <svg className={className} viewBox={viewBox} role="img" aria-label={label} focusable="false">
      <Shapes view={view} marked={marked} />
    </svg>
  );
}

function Shapes({ view, marked }: Pick<BodyDrawingProps, 'view' | 'marked'>) {
  return (
    <>
      <path className="body-outline" d={body} />
      <ellipse className="body-head" cx={120} cy={42} rx={23} ry={29} />
      {areas
        .filter((area) => viewOf[area] === view)
        .map((area) => (
          <g key={area} className={`body-area-${area}${area === marked ? ' body-area-marked' : ''}`}>
            <path className="body-shape" d={areaShapes[area]} />
            {bonesOf(area).map(({ y, width, height }) => (
              <rect
                key={y}
                className="body-vertebra"
                x={120 - width / 2}
                y={y - height / 2}
                width={width}
                height={height}
                rx={height / 2}
              />
            ))}
          </g>
        ))}
      {marksOf[view].map(({ d, transform }) => (
        <path key={`${d}${transform ?? ''}`} className="body-mark" d={d} transform={transform} />
      ))}
    </>
  );
}
