import { Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

type Props = { name: string; heads: string[]; rows: { key: string; cells: ReactNode[] }[] };

/** A small table; the first cell of a row names it. */
export function Rows({ name, heads, rows }: Props) {
  return (
    <Table colCount={heads.length} rowCount={rows.length + 1} aria-label={name}>
      <Thead>
        <Tr>
          {heads.map((head) => (
            <Th key={head}>
              <Typography variant="sigma">{head}</Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {rows.map(({ key, cells }) => (
          <Tr key={key}>
            {cells.map((cell, column) => (
              <Td key={heads[column]}>
                <Typography style={{ overflowWrap: 'break-word', whiteSpace: 'normal' }}>{cell}</Typography>
              </Td>
            ))}
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
