import { type ReactNode, useId, useState } from 'react';
import { useWords } from '../../../bridge/words.tsx';
import { Button } from '../../../ui/button.tsx';
import type { Room } from './measures.ts';
import { PlotTable, type TableContent } from './plot-table.tsx';
import { useRoom } from './use-room.ts';
import './plots.css';

type PlotFrameProps = {
  readonly title: string;
  /** The same as the picture: for who listens, and for who likes figures better. */
  readonly table: TableContent;
  /** What the shapes in the picture are. */
  readonly legend?: ReactNode;
  readonly draw: (room: Room) => ReactNode;
};

/** A plot under its heading, with its table behind a button. Whoever listens always has the table. */
export function PlotFrame({ title, table, legend, draw }: PlotFrameProps) {
  const { translate } = useWords();
  const id = useId();
  const [isTable, setIsTable] = useState(false);
  const { place, room } = useRoom();
  const words = isTable ? 'progress.plot.as-picture' : 'progress.plot.as-table';
  return (
    <section className="plot" aria-labelledby={id}>
      <div className="plot-head">
        <h3 id={id}>{title}</h3>
        <Button
          look="quiet"
          name={translate(`${words}-named`, { plot: title })}
          onPress={() => setIsTable(!isTable)}
        >
          {translate(words)}
        </Button>
      </div>
      <div ref={place} className="plot-place">
        {!isTable && draw(room)}
        {!isTable && legend}
        <div className={isTable ? 'plot-table' : 'for-listeners'}>
          <PlotTable content={table} title={title} />
        </div>
      </div>
    </section>
  );
}
