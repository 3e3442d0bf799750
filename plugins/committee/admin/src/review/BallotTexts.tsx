import { Box, Typography } from '@strapi/design-system';
import { asksFor } from '../../../shared';
import { useText } from '../lib/panel';
import { LongText } from '../parts/LongText';
import { lacksComment, lacksRequest, owesTexts, requestOf, type BallotDraft } from './ballotDraft';
import { ChoiceOfBallot } from './ChoiceOfBallot';

/** The choice and both texts: who reads which is said before anything is written. */
export function BallotTexts({
  draft,
  onChange,
  tried = false,
}: {
  draft: BallotDraft;
  onChange: (draft: BallotDraft) => void;
  /** What is missing is said once somebody tried to send it. */
  tried?: boolean;
}) {
  const text = useText();
  const owed = owesTexts(draft);
  return (
    <>
      <ChoiceOfBallot
        choice={draft.choice}
        onChange={(choice) => onChange({ ...draft, choice })}
        error={tried && draft.choice === null ? text('ballot.pick') : null}
      />
      <Box tag="ul" paddingLeft={4} style={{ listStyle: 'disc' }} aria-label={text('ballot.readers')}>
        <Typography tag="li" variant="pi" lineHeight="1.5">
          {text('ballot.readByCommittee')}
        </Typography>
        <Typography tag="li" variant="pi" lineHeight="1.5">
          {text('ballot.readByAuthor')}
        </Typography>
      </Box>
      <LongText
        label={text('ballot.comment')}
        value={draft.comment}
        onChange={(comment) => onChange({ ...draft, comment })}
        required={owed}
        hint={text(owed ? 'ballot.commentRequired' : 'ballot.commentOptional')}
        error={tried && lacksComment(draft) ? text('ballot.commentMissing') : null}
      />
      {draft.choice !== null && asksFor(draft.choice) && (
        <LongText
          label={text('ballot.request')}
          value={requestOf(draft)}
          onChange={(request) => onChange({ ...draft, request })}
          required
          hint={text('ballot.requestHint')}
          error={tried && lacksRequest(draft) ? text('ballot.requestMissing') : null}
        />
      )}
    </>
  );
}
