import { useWords } from '../../../bridge/words.tsx';
import './plot-table.css';

/** A table of what a plot shows: the first cell of a row names it, the last row may be the sum of all. */
export type TableContent = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly together?: readonly string[] | undefined;
};

export function PlotTable({ content, title }: { readonly content: TableContent; readonly title: string }) {
  const { translate } = useWords();
  const { columns, rows, together } = content;
  if (rows.length === 0) return <p>{translate('progress.plot.none')}</p>;
  return (
    <table className="figure-table">
      <caption className="for-listeners">{title}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row[0]} cells={row} columns={columns} />
        ))}
      </tbody>
      {together !== undefined && (
        <tfoot>
          <Row cells={together} columns={columns} />
        </tfoot>
      )}
    </table>
  );
}

function Row({ cells, columns }: { readonly cells: readonly string[]; readonly columns: readonly string[] }) {
  const [name, ...values] = cells;
  return (
    <tr>
      <th scope="row">{name}</th>
      {values.map((value, index) => (
        <td key={columns[index + 1]}>{value}</td>
      ))}
    </tr>
  );
}
