import { Rows } from '@passerelles/kit/admin';
import { Typography } from '@strapi/design-system';
import type { SearchState } from '../../../shared';
import { label, useText } from '../lib/panel';

type Line = SearchState['counts'][number];

/** Per kind of content, what is published and what the index has. */
export function Counts({ counts }: { counts: Line[] }) {
  const text = useText();
  const differenceOf = ({ published, indexed }: Line): string => {
    if (indexed === null) return '–';
    return indexed === published ? text('counts.same') : text('counts.difference', { count: indexed - published });
  };
  const column = (name: string, said: (line: Line) => string | number) => ({
    name,
    cell: (line: Line) => <Typography>{said(line)}</Typography>,
  });
  return (
    <Rows
      plain
      name={text('counts.title')}
      columns={[
        column(text('counts.kind'), ({ kind }) => label(text, 'kind', kind)),
        column(text('counts.published'), ({ published }) => published),
        column(text('counts.indexed'), ({ indexed }) => indexed ?? '–'),
        column(text('counts.gap'), differenceOf),
      ]}
      rows={counts}
      keyOf={({ kind }) => kind}
    />
  );
}
