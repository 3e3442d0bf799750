// npm run bench:search [-- --engine embedded|meilisearch] [--documents 10000,50000] [--write]: the search over HTTP on a real CMS of its own,
// with a generated French corpus. Meilisearch is measured when MEILI_HOST names one that serves nothing else. --write puts the
// tables into docs/performance.md; the tables of an engine that is not measured stay.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { measure } from './search/measure.mjs';
import { line, markdown } from './search/table.mjs';

const { values } = parseArgs({
  options: {
    engine: { type: 'string' },
    documents: { type: 'string', default: '10000,50000' },
    write: { type: 'boolean', default: false },
  },
});
const engines = values.engine ? [values.engine] : ['embedded', ...(process.env.MEILI_HOST ? ['meilisearch'] : [])];
const sizes = values.documents.split(',').map(Number);
if (engines.includes('meilisearch') && !process.env.MEILI_HOST)
  throw new Error('Set MEILI_HOST (and MEILI_API_KEY) to measure Meilisearch.');

for (const engine of engines) {
  const columns = [];
  for (const documents of sizes) {
    console.log(`${engine}, ${documents} documents`);
    columns.push({ documents, rows: await measure(engine, documents, (row) => console.log(line(row))) });
  }
  if (values.write) write(engine, markdown(columns));
}

function write(engine, table) {
  const file = fileURLToPath(new URL('../../docs/performance.md', import.meta.url));
  const marked = new RegExp(`(<!-- ${engine} -->\n)[^]*?(\n<!-- /${engine} -->)`, 'u');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(marked, (_all, before, after) => before + table + after),
  );
}
