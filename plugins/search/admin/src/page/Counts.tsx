import { Rows } from '@passerelles/kit/admin';
import { Typography } from '@strapi/design-system';
import type { SearchState } from '../../../shared';
import { label, useText } from '../lib/panel';

type Line = SearchState['counts'][number];

/** Per kind of content, what is published, what has a view, and what the index has. */
export function Counts({ counts }: { counts: Line[] }) {
  const text = useText();
  const differenceOf = ({ published, views, indexed }: Line): string => {
    const kept = views === published ? (indexed ?? published) : views;
    return kept === published ? text('counts.same') : text('counts.difference', { count: kept - published });
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
        column(text('counts.views'), ({ views }) => views),
        column(text('counts.indexed'), ({ indexed }) => indexed ?? '–'),
        column(text('counts.gap'), differenceOf),
      ]}
      rows={counts}
      keyOf={({ kind }) => kind}
    />
  );
}
