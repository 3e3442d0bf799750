import { Box, Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import type { ReactNode } from 'react';

/** Something to know before acting on this page. */
export function Notice({ children }: { children: ReactNode }) {
  return (
    <Box role="note" background="warning100" borderColor="warning200" hasRadius padding={4} width="100%">
      <Flex gap={3} alignItems="start">
        <Box color="warning700" paddingTop={1}>
          <WarningCircle aria-hidden />
        </Box>
        <Typography lineHeight="1.5">{children}</Typography>
      </Flex>
    </Box>
  );
}
