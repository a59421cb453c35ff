import type { ReactNode } from 'react';

export type LegendEntry = { readonly name: string; readonly swatch: ReactNode };

/** The shapes of a plot with what they are. Hidden from who listens: the table says it by its columns. */
export function Legend({ entries }: { readonly entries: readonly LegendEntry[] }) {
  return (
    <ul className="plot-legend" aria-hidden="true">
      {entries.map(({ name, swatch }) => (
        <li key={name}>
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            {swatch}
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
