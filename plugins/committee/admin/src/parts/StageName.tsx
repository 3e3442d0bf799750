import { Box, Typography } from '@strapi/design-system';
import type { StageView } from '../../../shared';
import { label, useText } from '../lib/text';

/** Which committee has the sheet before it, and whether it recommends or settles. */
export function StageName({ stage }: { stage: StageView | null }) {
  const text = useText();
  if (stage === null) return <Typography textColor="neutral600">–</Typography>;
  return (
    <Box>
      <Typography tag="p">{stage.committee.name}</Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {`${label(text, 'power', stage.power)} · ${text('common.stage', { position: stage.position, count: stage.count })}`}
      </Typography>
    </Box>
  );
}
