import { Box, Flex, LinkButton } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { reviewStates, type ReviewState } from '../../../shared';
import { search, usePageQuery } from '../lib/pageQuery';
import { pages } from '../lib/paths';
import { label, useText } from '../lib/panel';

type Props = { counts: Partial<Record<ReviewState, number>>; current: string | null };

function Filter({ state, name, current }: { state: ReviewState | null; name: string; current: string | null }) {
  const { committee, q } = usePageQuery();
  const chosen = state === current;
  return (
    <LinkButton
      tag={NavLink}
      to={`${pages.board}${search({ state: state ?? undefined, committee, q })}`}
      size="S"
      variant={chosen ? 'default' : 'tertiary'}
      aria-current={chosen ? 'page' : undefined}
    >
      {name}
    </LinkButton>
  );
}

/** The board by state, with how many reviews stand in each; states without any are left out. */
export function StateFilter({ counts, current }: Props) {
  const text = useText();
  const present = reviewStates.filter((state) => (counts[state] ?? 0) > 0 || state === current);
  return (
    <Box tag="nav" aria-label={text('board.filter')} paddingBottom={4}>
      <Flex gap={2} wrap="wrap">
        <Filter state={null} name={text('board.all')} current={current} />
        {present.map((state) => (
          <Filter
            key={state}
            state={state}
            name={`${label(text, 'state', state)} (${counts[state] ?? 0})`}
            current={current}
          />
        ))}
      </Flex>
    </Box>
  );
}
