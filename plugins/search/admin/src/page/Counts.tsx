import type { SearchState } from '../../../shared';
import { useText, wordsFor } from '../lib/text';
import { Rows } from '../parts/Rows';

/** Per kind of content, what is published and what the index has. */
export function Counts({ counts }: { counts: SearchState['counts'] }) {
  const text = useText();
  const differenceOf = ({ published, indexed }: SearchState['counts'][number]): string => {
    if (indexed === null) return '–';
    return indexed === published ? text('counts.same') : text('counts.difference', { count: indexed - published });
  };
  return (
    <Rows
      name={text('counts.title')}
      heads={[text('counts.kind'), text('counts.published'), text('counts.indexed'), text('counts.gap')]}
      rows={counts.map((line) => ({
        key: line.kind,
        cells: [
          wordsFor(text, 'kind', line.kind) ?? line.kind,
          line.published,
          line.indexed ?? '–',
          differenceOf(line),
        ],
      }))}
    />
  );
}
