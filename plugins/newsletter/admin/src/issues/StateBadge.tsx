import { Badge } from '@strapi/design-system';
import type { IssueState } from '../../../shared';
import { useText } from '../lib/panel';

const looks = {
  draft: 'neutral',
  scheduled: 'primary',
  sending: 'secondary',
  paused: 'warning',
  sent: 'success',
  cancelled: 'danger',
} as const;

export function StateBadge({ state }: { state: IssueState }) {
  return <Badge variant={looks[state]}>{useText()(`state.${state}`)}</Badge>;
}
