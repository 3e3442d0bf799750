import { Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

export type Column<Row> = { name: string; cell: (row: Row) => ReactNode };

type Props<Row> = { name: string; columns: Column<Row>[]; rows: Row[]; keyOf: (row: Row) => string };

/** A table with named columns; what a cell shows is decided by its column. */
export function Rows<Row>({ name, columns, rows, keyOf }: Props<Row>) {
  return (
    <Table colCount={columns.length} rowCount={rows.length + 1} aria-label={name}>
      <Thead>
        <Tr>
          {columns.map((column) => (
            <Th key={column.name}>
              <Typography variant="sigma">{column.name}</Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {rows.map((row) => (
          <Tr key={keyOf(row)}>
            {columns.map((column) => (
              <Td key={column.name}>{column.cell(row)}</Td>
            ))}
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
