import { Button, Typography } from '@strapi/design-system';
import type { ReviewDetail } from '../../../shared';
import { Card } from '@passerelles/kit/admin';
import { useAct, useText } from '../lib/panel';
import { routes } from '../lib/paths';

/** Declares a sheet complete: the first stage of its workflow opens. */
export function Accept({ review, onDone }: { review: ReviewDetail; onDone: () => void }) {
  const text = useText();
  const { busy, send } = useAct();
  async function accept() {
    const url = `${routes.review(review.id)}/admissibility`;
    if (await send(url, { decision: 'accept' }, text('admissibility.acceptDone'))) onDone();
  }
  return (
    <Card title={text('admissibility.decision')}>
      <Typography tag="p">{text('admissibility.acceptHelp')}</Typography>
      <Button variant="success" loading={busy} onClick={accept} fullWidth>
        {text('admissibility.accept')}
      </Button>
    </Card>
  );
}
