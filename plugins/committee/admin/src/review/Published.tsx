import { LinkButton } from '@strapi/design-system';
import { Card } from '@passerelles/kit/admin';
import { NavLink } from 'react-router-dom';
import type { ReviewDetail } from '../../../shared';
import { CorrectionAsked } from '../correction/CorrectionAsked';
import { useText } from '../lib/panel';
import { pages, routes } from '../lib/paths';
import { ReasonForm } from '../parts/ReasonForm';

/** What may still be done once a sheet is published: correct a few words, ask for it, take it off the site in the committee's name. */
export function Published({ review, onDone }: { review: ReviewDetail; onDone: () => void }) {
  const text = useText();
  const { actions, document, correctionAsked } = review;
  const acts = ['correct', 'ask-correction', 'withdraw-publication'] as const;
  if (correctionAsked === null && !acts.some((act) => actions.includes(act))) return null;
  return (
    <Card title={text('state.published')}>
      {correctionAsked && <CorrectionAsked asked={correctionAsked} />}
      {actions.includes('correct') && (
        <LinkButton tag={NavLink} to={pages.correction(review.id)} variant="secondary" fullWidth>
          {text('correction.open')}
        </LinkButton>
      )}
      {actions.includes('ask-correction') && (
        <ReasonForm
          open={text('correction.ask')}
          help={text('correction.askHelp')}
          reason={text('correction.askReason')}
          done={text('correction.askDone')}
          url={`${routes.correction(review.id)}-request`}
          onDone={onDone}
        />
      )}
      {actions.includes('withdraw-publication') && (
        <ReasonForm
          open={text('publication.withdraw')}
          help={text('publication.withdrawHelp')}
          reason={text('panel.withdrawal.reason')}
          done={text('panel.withdrawal.done')}
          look="danger-light"
          url={`${routes.document(document.uid, document.documentId)}/withdrawal`}
          more={{ inNameOf: 'committee' }}
          onDone={onDone}
        />
      )}
    </Card>
  );
}
