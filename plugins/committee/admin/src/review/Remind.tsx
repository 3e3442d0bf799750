import { Button, Flex, Typography } from '@strapi/design-system';
import type { ReviewDetail } from '../../../shared';
import { useAct, useText } from '../lib/panel';
import { useDates } from '../lib/dates';
import { routes } from '../lib/paths';

/** The chair reminds those who have not voted; the server mails each at most once a day. */
export function Remind({ review, onDone }: { review: ReviewDetail; onDone: () => void }) {
  const text = useText();
  const { day } = useDates();
  const { busy, send } = useAct();
  const last = review.electors
    .map(({ remindedOn }) => remindedOn ?? '')
    .sort()
    .at(-1);

  async function remind() {
    if (await send(`${routes.review(review.id)}/remind`, {}, text('chair.remindDone'))) onDone();
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      {review.actions.includes('remind') && (
        <Button variant="tertiary" loading={busy} onClick={() => void remind()} fullWidth>
          {text('chair.remind')}
        </Button>
      )}
      {last && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {text('chair.reminded', { date: day(last) })}
        </Typography>
      )}
    </Flex>
  );
}
