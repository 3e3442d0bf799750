import { Badge, Box, type BadgeProps } from '@strapi/design-system';

/** A badge that everyone can read: the design system's own words on amber are too pale. */
export function Mark({ look, children }: { look: BadgeProps['variant']; children: string }) {
  return (
    <Badge variant={look} style={{ whiteSpace: 'nowrap' }}>
      {look === 'warning' ? (
        <Box tag="span" color="neutral800">
          {children}
        </Box>
      ) : (
        children
      )}
    </Badge>
  );
}
