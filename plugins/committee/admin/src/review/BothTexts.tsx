import { Typography } from '@strapi/design-system';
import { useText } from '../lib/panel';

/** What a ballot says: to the committee, and to the association, each under its name. */
export function BothTexts({ ballot }: { ballot: { comment: string | null; request: string | null } }) {
  const text = useText();
  const { comment, request } = ballot;
  return (
    <>
      {comment && (
        <Typography tag="p" lineHeight="1.5" style={{ whiteSpace: 'pre-line' }}>
          {text('ballot.saidToCommittee', { text: comment })}
        </Typography>
      )}
      {request && (
        <Typography tag="p" lineHeight="1.5" style={{ whiteSpace: 'pre-line' }}>
          {text('ballot.saidToAuthor', { text: request })}
        </Typography>
      )}
    </>
  );
}
