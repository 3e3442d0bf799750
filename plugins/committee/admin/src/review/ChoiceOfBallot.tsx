import { Field, Radio } from '@strapi/design-system';
import { ballotChoices, type BallotChoice } from '../../../shared';
import { label, useText } from '../lib/panel';

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
