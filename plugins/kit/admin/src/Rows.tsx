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
 * Where the table has no room for its columns (a telephone, a menu beside it), each row is a block with its columns under each other, each with
 * its name: nothing is out of sight to the right. Roles are written out, since a browser forgets what a table is once it is drawn otherwise.
 */
const css = `
.kit-rows { container-type: inline-size; }
.kit-rows .kit-column { display: none; }
@container (max-width: 640px) {
  .kit-rows table, .kit-rows tbody, .kit-rows tr, .kit-rows td { display: block; width: 100%; }
  .kit-rows thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .kit-rows tr { padding: 8px 0; }
  .kit-rows td { display: grid; grid-template-columns: minmax(80px, 30%) minmax(0, 1fr); align-items: center; gap: 12px; padding: 4px 0; }
  .kit-rows .kit-column { display: block; overflow-wrap: anywhere; }
}
`;

/**
 * A table with named columns; what a cell shows is decided by its column. A plain one: in the design system's, a grid, links
 * are reached by the arrows alone, and Tab passes them by.
 */
export function Rows<Row>({ name, columns, rows, keyOf, plain = false }: Props<Row>) {
  return (
    <Box {...(plain ? {} : frame)} overflow="auto" className="kit-rows">
      <style>{css}</style>
      <Box tag="table" role="table" aria-label={name} width="100%" style={{ borderCollapse: 'collapse' }}>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <Box
                tag="th"
                role="columnheader"
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
        <tbody role="rowgroup">
          {rows.map((row) => (
            <Box
              tag="tr"
              role="row"
              key={keyOf(row)}
              borderColor="neutral150"
              borderStyle="solid"
              borderWidth="1px 0 0 0"
            >
              {columns.map((column) => (
                <Box
                  tag="td"
                  role="cell"
                  key={column.name}
                  paddingTop={2}
                  paddingBottom={2}
                  paddingRight={4}
                  style={{ verticalAlign: 'middle' }}
                >
                  <span className="kit-column" aria-hidden>
                    <Typography variant="sigma" textColor="neutral600">
                      {column.name}
                    </Typography>
                  </span>
                  <div>{column.cell(row)}</div>
                </Box>
              ))}
            </Box>
          ))}
        </tbody>
      </Box>
    </Box>
  );
}
