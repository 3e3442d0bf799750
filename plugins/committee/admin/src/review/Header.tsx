import { BackButton, Layouts } from '@strapi/strapi/admin';
import { Flex, LinkButton, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { ReviewDetail } from '../../../shared';
import { useDates } from '../lib/dates';
import { useTypeName } from '../lib/names';
import { pages } from '../lib/paths';
import { label, useText } from '../lib/panel';
import { Deadline } from '../parts/Deadline';
import { StateBadge } from '../parts/StateBadge';

/** Where a review stands: state, round, stage, deadline, and the next page to go to. */
export function ReviewHeader({ review, title = review.document.title }: { review: ReviewDetail; title?: string }) {
  const text = useText();
  const typeName = useTypeName();
  const { day } = useDates();
  const { stage, actions } = review;
  const place = [
    typeName(review.document.uid),
    text('common.round', { round: review.round }),
    stage &&
      `${text('common.stage', { position: stage.position, count: stage.count })} : ${label(text, 'power', stage.power)}, ${stage.committee.name}`,
    text('review.submitted', { date: day(review.submittedAt), name: review.submittedBy }),
  ];
  return (
    <Layouts.Header
      title={title}
      navigationAction={<BackButton fallback={pages.toExamine} />}
      primaryAction={
        actions.includes('publish') ? (
          <LinkButton tag={NavLink} to={pages.document(review.document)}>
            {text('act.publish')}
          </LinkButton>
        ) : undefined
      }
      subtitle={
        <Flex gap={3} wrap="wrap" paddingTop={2}>
          <StateBadge state={review.state} />
          {review.dueAt && <Deadline dueAt={review.dueAt} overdue={review.overdue} />}
          <Typography textColor="neutral600">{place.filter(Boolean).join(' · ')}</Typography>
        </Flex>
      }
    />
  );
}
