import { Button, Flex, Typography, type ButtonProps } from '@strapi/design-system';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useText } from '../lib/panel';

type Props = {
  /** The button that unfolds the form, and the name of the form. */
  open: string;
  /** The button that sends it; the same words by default. */
  send?: string;
  help?: string;
  look?: ButtonProps['variant'];
  busy: boolean;
  ready: boolean;
  /** Resolves to whether the act was accepted: the form then folds back. */
  onSend: () => Promise<boolean>;
  children: ReactNode;
};

const firstField = 'textarea, input, [role=combobox], [role=radio], button';

/**
 * An act that needs a word of explanation: folded behind a button, so that it is not done by accident. The keyboard follows
 * into the form and back to the button; what was typed stays when it is folded.
 */
export function ActForm({ open, send = open, help, look = 'tertiary', busy, ready, onSend, children }: Props) {
  const text = useText();
  const [unfolded, setUnfolded] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const wasUnfolded = useRef(false);

  useEffect(() => {
    if (unfolded) form.current?.querySelector<HTMLElement>(firstField)?.focus();
    else if (wasUnfolded.current) button.current?.focus();
    wasUnfolded.current = unfolded;
  }, [unfolded]);

  if (!unfolded) {
    return (
      <Button ref={button} variant={look} fullWidth aria-expanded={false} onClick={() => setUnfolded(true)}>
        {open}
      </Button>
    );
  }
  return (
    <Flex
      tag="form"
      ref={form}
      aria-label={open}
      direction="column"
      alignItems="stretch"
      gap={3}
      onSubmit={(event: { preventDefault(): void }) => {
        event.preventDefault();
        void onSend().then((accepted) => accepted && setUnfolded(false));
      }}
    >
      {help && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {help}
        </Typography>
      )}
      {children}
      <Flex gap={2} wrap="wrap">
        <Button type="submit" variant={look === 'tertiary' ? 'default' : look} loading={busy} disabled={!ready}>
          {send}
        </Button>
        <Button variant="tertiary" onClick={() => setUnfolded(false)}>
          {text('common.cancel')}
        </Button>
      </Flex>
    </Flex>
  );
}
