import { scaleLinear } from 'd3-scale';
import { useId } from 'react';
import type { ClockContext } from '../../../shared/i18n/clock-time.ts';
import { hourName } from './hour-name.ts';
import type { Piece, Ribbon } from './ribbon.ts';
import './ribbon.css';

type RibbonPictureProps = {
  readonly ribbon: Ribbon;
  readonly clock: ClockContext;
  /** All of it in a sentence, for who does not see it. */
  readonly label: string;
};

/** Sitting is as high as the band, rest half of it. */
const bandTop = 26;
const bandHeight = 44;
const heights: { readonly [I in Piece['is']]: number } = { sitting: 1, call: 1, rest: 0.5 };

/** The day as a band from its first hour to the one that goes on. Shapes tell it without colour. */
export function RibbonPicture({ ribbon, clock, label }: RibbonPictureProps) {
  const { nowMs } = clock;
  const hatch = useId();
  const place = scaleLinear().domain([ribbon.fromMs, ribbon.toMs]).range([0, 100]);
  const percent = (ms: number): string => `${place(ms).toFixed(3)}%`;
  const bottom = bandTop + bandHeight;
  return (
    <svg className="ribbon" role="img" aria-label={label} focusable="false">
      <CallHatch id={hatch} />
      <line className="ribbon-ground" x1="0%" x2="100%" y1={`${bottom}%`} y2={`${bottom}%`} />
      {ribbon.pieces.map((piece) => {
        const height = bandHeight * heights[piece.is];
        return (
          <rect
            key={`${piece.is} ${piece.fromMs}`}
            className={`ribbon-piece ribbon-${piece.is}`}
            x={percent(piece.fromMs)}
            width={`${(place(piece.toMs) - place(piece.fromMs)).toFixed(3)}%`}
            y={`${bottom - height}%`}
            height={`${height}%`}
            fill={piece.is === 'call' ? `url(#${hatch})` : undefined}
          />
        );
      })}
      {ribbon.dots.map(({ atMs, line }) => (
        <circle key={`${atMs} ${line.kind}`} className="ribbon-break" cx={percent(atMs)} cy="13%" />
      ))}
      {nowMs < ribbon.toMs && (
        <line
          className="ribbon-now"
          x1={percent(nowMs)}
          x2={percent(nowMs)}
          y1={`${bandTop - 4}%`}
          y2={`${bottom}%`}
        />
      )}
      {ribbon.hoursMs.map((hourMs) => (
        <text
          key={hourMs}
          className="ribbon-hour"
          x={percent(hourMs)}
          y="92%"
          textAnchor={anchorOf(place(hourMs))}
        >
          {hourName(hourMs, clock)}
        </text>
      ))}
    </svg>
  );
}

/** Names at the ends stay inside. */
function anchorOf(percent: number): 'start' | 'middle' | 'end' {
  if (percent < 3) return 'start';
  return percent > 97 ? 'end' : 'middle';
}

/** What fills a call: sitting, with lines over it. */
function CallHatch({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="ribbon-hatch-ground" width="6" height="6" />
        <rect className="ribbon-hatch-line" width="2.5" height="6" />
      </pattern>
    </defs>
  );
}
