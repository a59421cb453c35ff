import { scaleLinear } from 'd3-scale';
import './progress-line.css';

/** How far something has come, as a line. The words beside it say the same. */
export function ProgressLine({ done, need }: { readonly done: number; readonly need: number }) {
  const percent = scaleLinear().domain([0, need]).range([0, 100]).clamp(true)(done);
  return (
    <svg className="progress-line" aria-hidden="true" focusable="false">
      <rect className="progress-line-track" width="100%" height="100%" rx="4" />
      {percent > 0 && <rect className="progress-line-done" width={`${percent}%`} height="100%" rx="4" />}
    </svg>
  );
}
