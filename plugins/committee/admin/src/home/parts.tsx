import { Box, Flex, Link, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router-dom';

/** What a widget of the home says where it has nothing. */
export const Nothing = ({ children }: { children: string }) => (
  <Typography tag="p" textColor="neutral600">
    {children}
  </Typography>
);

/** A list of a widget: one line under the other, so that it reads on a telephone. */
export const Lines = ({ children }: { children: ReactNode }) => (
  <Flex tag="ul" direction="column" alignItems="stretch" gap={3} width="100%">
    {children}
  </Flex>
);

/** One line: where it leads, and what is known of it. */
export function LineTo({ to, title, children }: { to?: string; title: string; children?: ReactNode }) {
  return (
    <Box tag="li" style={{ overflowWrap: 'anywhere' }}>
      <Typography tag="p" fontWeight="semiBold" textColor="neutral800">
        {to ? (
          <Link tag={NavLink} to={to}>
            {title}
          </Link>
        ) : (
          title
        )}
      </Typography>
      {children}
    </Box>
  );
}
