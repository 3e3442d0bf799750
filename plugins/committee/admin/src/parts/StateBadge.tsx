import { Badge, type BadgeProps } from '@strapi/design-system';
import type { ReviewState } from '../../../shared';
import { label, useText } from '../lib/text';

const looks: Record<ReviewState, BadgeProps['variant']> = {
  admissibility: 'secondary',
  'in-review': 'primary',
  adjourned: 'warning',
  'changes-requested': 'warning',
  'reservations-to-lift': 'warning',
  accepted: 'success',
  published: 'neutral',
  rejected: 'danger',
  withdrawn: 'neutral',
};

export function StateBadge({ state }: { state: ReviewState }) {
  const text = useText();
  const look = looks[state];
  // The design system's own words on amber are too pale to be read by everyone.
  return (
    <Badge variant={look} textColor={look === 'warning' ? 'neutral800' : undefined}>
      {label(text, 'state', state)}
    </Badge>
  );
}
