import { Box, Flex, Typography } from '@strapi/design-system';
import { useId, type ReactNode } from 'react';

/** One titled block of a page; its title names the region for those who move by landmarks. */
export function Card({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <Box
      tag="section"
      aria-labelledby={id}
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={5}
      width="100%"
    >
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography tag="h2" id={id} variant="delta" fontWeight="bold">
          {title}
        </Typography>
        {children}
      </Flex>
    </Box>
  );
}
