'use strict';

/**
 * Strapi makes every decimal `numeric(10,2)` and never changes a column that is there: 0.125 was rounded and 120 000 000
 * refused in the middle of an import. New databases get the columns of the components' `column.args`; those made before get
 * them here. SQLite stores doubles, whatever the type says.
 */
const columns = [
  ['components_shared_budgets', 'amount', 15, 2],
  ['components_shared_points', 'value', 20, 6],
];

module.exports = {
  async up(trx, { dialect }) {
    if (dialect.client !== 'postgres') return;
    for (const [table, column, precision, scale] of columns) {
      if (!(await trx.schema.hasColumn(table, column))) continue;
      await trx.raw(`alter table ?? alter column ?? type numeric(${precision}, ${scale})`, [table, column]);
    }
  },
};
