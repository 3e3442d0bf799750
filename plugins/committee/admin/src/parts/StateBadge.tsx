import type { BadgeProps } from '@strapi/design-system';
import type { ReviewState } from '../../../shared';
import { label, useText } from '../lib/panel';
import { Mark } from './Mark';

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
  return <Mark look={looks[state]}>{label(text, 'state', state)}</Mark>;
}
