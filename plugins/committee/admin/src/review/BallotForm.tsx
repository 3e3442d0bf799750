import { Button, Field, Flex, Radio, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { ballotChoices, needsComment as owesComment, type BallotChoice, type ReviewDetail } from '../../../shared';
import { label, useAct, useText } from '../lib/panel';
import { useDates } from '../lib/dates';
import { routes } from '../lib/paths';
import { LongText } from '../parts/LongText';

export const needsComment = (choice: BallotChoice | null): boolean => choice !== null && owesComment(choice);

const isChoice = (value: string): value is BallotChoice => (ballotChoices as readonly string[]).includes(value);

export function ChoiceOfBallot({
  choice,
  onChange,
  error,
}: {
  choice: BallotChoice | null;
  onChange: (choice: BallotChoice) => void;
  error?: string | null;
}) {
  const text = useText();
  return (
    <Field.Root error={error ?? false}>
      <Radio.Group
        aria-label={text('ballot.choice')}
        value={choice ?? ''}
        onValueChange={(value) => isChoice(value) && onChange(value)}
      >
        {ballotChoices.map((option) => (
          <Radio.Item key={option} value={option}>
            {label(text, 'choice', option)}
          </Radio.Item>
        ))}
      </Radio.Group>
      <Field.Error />
    </Field.Root>
  );
}

/** A member's own ballot: pick, send. It can be changed until the stage closes; every version is kept by the server. */
export function BallotForm({ review, onDone }: { review: ReviewDetail; onDone: () => void }) {
  const text = useText();
  const { day } = useDates();
  const { busy, send } = useAct();
  const own = review.ownBallot;
  const [choice, setChoice] = useState<BallotChoice | null>(own?.choice ?? null);
  const [comment, setComment] = useState(own?.comment ?? '');
  const [tried, setTried] = useState(false);
  const lacksComment = needsComment(choice) && comment.trim() === '';

  async function cast() {
    setTried(true);
    if (choice === null || lacksComment) return;
    const body = { round: review.round, stage: review.stage?.position, choice, comment: comment.trim() || null };
    if (await send(`${routes.review(review.id)}/ballots`, body, text('ballot.done'))) onDone();
  }
  return (
    <Flex
      tag="form"
      noValidate
      aria-label={text('ballot.title')}
      direction="column"
      alignItems="stretch"
      gap={4}
      onSubmit={(event: { preventDefault(): void }) => {
        event.preventDefault();
        void cast();
      }}
    >
      {own && (
        <Typography tag="p">
          {text('ballot.given', { choice: label(text, 'choice', own.choice), date: day(own.castAt) })}
        </Typography>
      )}
      <ChoiceOfBallot
        choice={choice}
        onChange={setChoice}
        error={tried && choice === null ? text('ballot.pick') : null}
      />
      <LongText
        label={text('ballot.comment')}
        value={comment}
        onChange={setComment}
        required={needsComment(choice)}
        hint={text(needsComment(choice) ? 'ballot.commentRequired' : 'ballot.commentOptional')}
        error={tried && lacksComment ? text('ballot.commentMissing') : null}
      />
      <Button type="submit" loading={busy} fullWidth>
        {text(own ? 'ballot.change' : 'ballot.send')}
      </Button>
    </Flex>
  );
}
