import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

export type Column<Row> = { name: string; cell: (row: Row) => ReactNode };

type Props<Row> = {
  name: string;
  columns: Column<Row>[];
  rows: Row[];
  keyOf: (row: Row) => string;
  /** Without a frame of its own, inside a card. */
  plain?: boolean;
};

const frame = {
  background: 'neutral0',
  hasRadius: true,
  shadow: 'tableShadow',
  paddingLeft: 5,
  paddingRight: 5,
} as const;

/**
 * A table with named columns; what a cell shows is decided by its column. A plain one: in the design system's, a grid, links
 * are reached by the arrows alone, and Tab passes them by.
 */
export function Rows<Row>({ name, columns, rows, keyOf, plain = false }: Props<Row>) {
  return (
    <Box {...(plain ? {} : frame)} overflow="auto">
      <Box tag="table" aria-label={name} width="100%" style={{ borderCollapse: 'collapse' }}>
        <thead>
          <tr>
            {columns.map((column) => (
              <Box
                tag="th"
                key={column.name}
                scope="col"
                textAlign="start"
                paddingTop={4}
                paddingBottom={4}
                paddingRight={4}
              >
                <Typography variant="sigma" textColor="neutral600">
                  {column.name}
                </Typography>
              </Box>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Box tag="tr" key={keyOf(row)} borderColor="neutral150" borderStyle="solid" borderWidth="1px 0 0 0">
              {columns.map((column) => (
                <Box
                  tag="td"
                  key={column.name}
                  paddingTop={2}
                  paddingBottom={2}
                  paddingRight={4}
                  style={{ verticalAlign: 'middle' }}
                >
                  {column.cell(row)}
                </Box>
              ))}
            </Box>
          ))}
        </tbody>
      </Box>
    </Box>
  );
}
