import type { ReactNode } from 'react';
import { useRowKeys } from './useRowKeys';
import './table.css';

export interface Column<R> {
  key: string;
  title: ReactNode;
  cell: (row: R) => ReactNode;
  align?: 'right';
  /** Cut with dots rather than broken over lines. */
  cut?: boolean;
}

/** Rows that open as a whole: by click, by j, k and Enter. */
export function Table<R extends { id: string }>({
  caption,
  columns,
  rows,
  onOpen,
}: {
  caption: string;
  columns: Column<R>[];
  rows: R[];
  onOpen: (row: R) => void;
}) {
  const { marked, mark } = useRowKeys(rows.length, (index) => onOpen(rows[index]!));
  return (
    <div className="table-frame" role="region" aria-label={caption} tabIndex={0}>
      <table className="table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={column.align === 'right' ? 'right' : ''}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr
              key={row.id}
              data-marked={index === marked}
              onClick={(event) => {
                if ((event.target as HTMLElement).closest('a, button')) return;
                mark(index);
                onOpen(row);
              }}
            >
              {columns.map((column) => (
                <td
                  key={column.key}
                  className={`${column.align === 'right' ? 'right' : ''} ${column.cut ? 'cut' : ''}`}
                >
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
