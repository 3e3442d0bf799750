import { Flex, Typography } from '@strapi/design-system';
import { useId, type ReactNode } from 'react';

/** A titled part of a page that holds a table: the table has a frame of its own. */
export function Section({ title, help, children }: { title: string; help?: string; children: ReactNode }) {
  const id = useId();
  return (
    <Flex tag="section" aria-labelledby={id} direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography tag="h2" id={id} variant="delta" fontWeight="bold">
        {title}
      </Typography>
      {help && (
        <Typography tag="p" textColor="neutral600">
          {help}
        </Typography>
      )}
      {children}
    </Flex>
  );
}
