import { Flex } from '@strapi/design-system';
import { useEffect, useRef, type ReactNode } from 'react';

type Props = { name: string; busy: boolean; onSend: () => void; children: ReactNode };

/** A form judged by the server: when an answer leaves fields that are wrong, the first of them has the focus. */
export function SentForm({ name, busy, onSend, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const wasBusy = useRef(false);

  useEffect(() => {
    if (wasBusy.current && !busy) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    wasBusy.current = busy;
  }, [busy]);

  return (
    <Flex
      tag="form"
      ref={form}
      noValidate
      aria-label={name}
      direction="column"
      alignItems="stretch"
      gap={4}
      onSubmit={(event: { preventDefault(): void; stopPropagation(): void }) => {
        event.preventDefault();
        event.stopPropagation();
        onSend();
      }}
    >
      {children}
    </Flex>
  );
}
