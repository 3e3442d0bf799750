import { Box, Typography } from '@strapi/design-system';
import type { StageView } from '../../../shared';
import { label, useText } from '../lib/panel';

/** Which committee has the sheet before it, whether it recommends or settles, and in which round where that is not said beside. */
export function StageName({ stage, round }: { stage: StageView | null; round?: number }) {
  const text = useText();
  const turn = round === undefined ? null : text('common.round', { round });
  if (stage === null) return <Typography textColor="neutral600">{turn ?? '–'}</Typography>;
  return (
    <Box style={{ whiteSpace: 'normal' }}>
      <Typography tag="p">{stage.committee.name}</Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {[
          label(text, 'power', stage.power),
          text('common.stage', { position: stage.position, count: stage.count }),
          turn,
        ]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
    </Box>
  );
}
