import { Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { ReviewDetail } from '../../../shared';
import { Card } from '@passerelles/kit/admin';
import { useAct, useText } from '../lib/panel';
import { routes } from '../lib/paths';
import { ActForm } from '../parts/ActForm';
import { Notice } from '../parts/Notice';
import { ElectorChoice } from './ElectorChoice';

/** Who presides where no seat of the committee does: the editors name a member for this stage. */
export function NamePresiding({ review, onDone }: { review: ReviewDetail; onDone: () => void }) {
  const text = useText();
  const { busy, send } = useAct();
  const [membershipId, setMembershipId] = useState('');
  if (review.presiding === null) return null;
  const may = review.actions.includes('name-presiding');
  const voters = review.electors.filter(({ recused, hasAccount }) => !recused && hasAccount);

  async function name(): Promise<boolean> {
    const accepted = await send(`${routes.review(review.id)}/presiding`, { membershipId }, text('presiding.done'));
    if (accepted) onDone();
    return accepted;
  }
  return (
    <Card title={text('presiding.title')}>
      {review.presiding === 'named' ? (
        <Typography tag="p">{text('presiding.named', { name: review.namedPresiding ?? '' })}</Typography>
      ) : (
        <Notice>{text(may ? 'presiding.nobodyEditor' : 'presiding.nobody')}</Notice>
      )}
      {may && (
        <ActForm
          open={text(review.presiding === 'named' ? 'presiding.change' : 'presiding.open')}
          send={text('presiding.send')}
          help={text('presiding.help')}
          look={review.presiding === 'named' ? 'tertiary' : 'default'}
          busy={busy}
          ready={membershipId !== ''}
          onSend={name}
        >
          <ElectorChoice electors={voters} value={membershipId} onChange={setMembershipId} />
        </ActForm>
      )}
    </Card>
  );
}
