import { useQueryParams } from '@strapi/strapi/admin';
import { Box, Flex } from '@strapi/design-system';
import { recordKinds, stageOutcomes, type RecordListReply } from '../../../shared';
import type { PageQuery } from '../lib/pageQuery';
import { label, useText } from '../lib/panel';
import { Choice } from '../parts/Choice';

const filters = ['committee', 'kind', 'outcome', 'year'] as const;
type Filter = (typeof filters)[number];

/** What the list of records is narrowed by, kept in its address; another choice begins at the first page. */
export function RecordFilters({ meta }: { meta: RecordListReply['meta'] }) {
  const text = useText();
  const [{ query }, setQuery] = useQueryParams<PageQuery>();
  const choose = (filter: Filter) => (value: string) => {
    const chosen = { ...query, [filter]: value || undefined, page: undefined };
    setQuery(
      Object.fromEntries(Object.entries(chosen).filter(([, kept]) => kept !== undefined)) as PageQuery,
      'push',
      true,
    );
  };
  const options: Record<Filter, { value: string; label: string }[]> = {
    committee: meta.series.map(({ slug, name }) => ({
      value: slug,
      label: name ?? text(slug === 'retraits' ? 'records.withdrawalSeries' : 'records.historicalSeries'),
    })),
    kind: recordKinds.map((kind) => ({ value: kind, label: label(text, 'recordKind', kind) })),
    outcome: stageOutcomes.map((outcome) => ({ value: outcome, label: label(text, 'outcome', outcome) })),
    year: meta.years.map((year) => ({ value: String(year), label: String(year) })),
  };
  return (
    <Flex tag="search" gap={4} wrap="wrap" alignItems="end" aria-label={text('records.filter')}>
      {filters.map((filter) => (
        <Box key={filter} minWidth="20rem">
          <Choice
            label={text(`records.filter.${filter}`)}
            value={query[filter] ?? ''}
            options={[{ value: '', label: text('records.all') }, ...options[filter]]}
            onChange={choose(filter)}
          />
        </Box>
      ))}
    </Flex>
  );
}
