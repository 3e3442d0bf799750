import { useWords } from '@passerelles/kit/admin';
import { Button, Field, Flex, Textarea } from '@strapi/design-system';
import { useState } from 'react';
import { useText } from './panel';

interface Props {
  /** Name of the form, for who does not see it. */
  label: string;
  busy: boolean;
  onSend: (reason: string) => void;
  onLeave: () => void;
}

/** The reason of a refusal, which is sent to the person. */
export function Refusal({ label, busy, onSend, onLeave }: Props) {
  const words = useWords();
  const text = useText();
  const [reason, setReason] = useState('');
  return (
    <Flex
      tag="form"
      aria-label={label}
      direction="column"
      alignItems="stretch"
      gap={3}
      onSubmit={(event: { preventDefault(): void }) => {
        event.preventDefault();
        onSend(reason.trim());
      }}
    >
      <Field.Root hint={text('refuse.help')} required>
        <Field.Label>{text('refuse.reason')}</Field.Label>
        <Textarea value={reason} onChange={(event: { target: { value: string } }) => setReason(event.target.value)} />
        <Field.Hint />
      </Field.Root>
      <Flex gap={2}>
        <Button type="submit" variant="danger" loading={busy} disabled={reason.trim() === ''}>
          {text('refuse.send')}
        </Button>
        <Button variant="tertiary" onClick={onLeave}>
          {words.cancel}
        </Button>
      </Flex>
    </Flex>
  );
}
