const number = (value) => (value >= 100 ? value.toFixed(0) : value.toFixed(1));

export function text({ value }) {
  if (value.p95 !== undefined) {
    const rate = value.perSecond === undefined ? '' : `, ${number(value.perSecond)} requests/s`;
    return `p50 ${number(value.p50)}, p95 ${number(value.p95)}, p99 ${number(value.p99)} ms${rate}`;
  }
  if (value.unit !== undefined) return `${number(value.perSecond)} ${value.unit}`;
  return value.mb === undefined ? `${number(value.ms)} ms` : `${number(value.mb)} MB`;
}

/** What the design asks of it, and whether it is so; nothing where nothing is asked. */
export function verdict({ value, bound }) {
  if (bound === undefined) return '';
  if (bound.p95 !== undefined) return `p95 ≤ ${bound.p95} ms: ${value.p95 <= bound.p95 ? 'held' : 'NOT HELD'}`;
  if (bound.atLeast !== undefined)
    return `≥ ${bound.atLeast}/s: ${value.perSecond >= bound.atLeast ? 'held' : 'NOT HELD'}`;
  return `≤ ${bound.atMost} ms: ${value.ms <= bound.atMost ? 'held' : 'NOT HELD'}`;
}

export function line(row) {
  return `  ${row.what.padEnd(46)} ${text(row).padEnd(66)} ${verdict(row)}`;
}

/** A Markdown table of one engine, a column for each number of documents. */
export function markdown(columns) {
  const counts = columns.map(({ documents }) => `${documents.toLocaleString('en').replaceAll(',', ' ')} documents`);
  const head = `| | ${counts.join(' | ')} | asked at 10 000 |\n|---|${'---|'.repeat(counts.length + 1)}`;
  const rows = columns[0].rows.map(
    (row, index) =>
      `| ${row.what} | ${columns.map(({ rows: list }) => text(list[index])).join(' | ')} | ${columns.map(({ rows: list }) => verdict(list[index])).find(Boolean) ?? ''} |`,
  );
  return [head, ...rows].join('\n');
}
