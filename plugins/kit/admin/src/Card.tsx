import { Box, Flex, Typography } from '@strapi/design-system';
import { useId, type ReactNode } from 'react';

/** One titled block of a page; its title names the region for those who move by landmarks. */
export function Card({ title, help, children }: { title: string; help?: string; children: ReactNode }) {
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
        <Flex direction="column" alignItems="stretch" gap={1}>
          <Typography tag="h2" id={id} variant="delta" fontWeight="bold">
            {title}
          </Typography>
          {help && (
            <Typography tag="p" variant="pi" textColor="neutral600">
              {help}
            </Typography>
          )}
        </Flex>
        {children}
      </Flex>
    </Box>
  );
}
