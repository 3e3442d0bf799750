import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { CommentForDecision } from '../../../shared';
import { useText } from '../lib/panel';
import { DecideComment } from './DecideComment';

/** The words of a stranger, as they are and in their direction. */
const words = { whiteSpace: 'pre-line', overflowWrap: 'anywhere' } as const;

function Outcome({ comment: { state, decidedAt, decidedBy, reason } }: { comment: CommentForDecision }) {
  const text = useText();
  const { formatDate } = useIntl();
  if (!decidedAt) return null;
  const date = formatDate(decidedAt, { day: 'numeric', month: 'long', year: 'numeric' });
  return (
    <Typography tag="p" variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
      {text('comment.decided', { decision: state, date, name: decidedBy ?? text('claim.someone') })}
      {reason && ` : « ${reason} »`}
    </Typography>
  );
}

/** One comment: what is said, by whom, about what, what readers reported, and what an editor makes of it. */
export function CommentCard({ comment, onDone }: { comment: CommentForDecision; onDone: () => void }) {
  const text = useText();
  const { formatDate } = useIntl();
  const { name, email, about, answers, reports, confirmedAt } = comment;
  const day = (instant: string) => formatDate(instant, { day: 'numeric', month: 'long', year: 'numeric' });
  return (
    <Box
      tag="article"
      aria-label={text('comment.of', { name })}
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={5}
    >
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Box>
          <Typography tag="h3" variant="delta" fontWeight="bold" style={{ overflowWrap: 'anywhere' }}>
            <bdi>{name}</bdi>
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
            {email !== '' && <Link href={`mailto:${email}`}>{email}</Link>}
            {confirmedAt && ` · ${text('claim.madeOn', { date: day(confirmedAt) })}`}
          </Typography>
          <Typography tag="p" style={{ overflowWrap: 'anywhere' }}>
            {`${text('comment.about')} `}
            {about.href === null ? (
              text('comment.nowhere')
            ) : (
              <Link href={about.href} isExternal>
                {about.title}
              </Link>
            )}
          </Typography>
        </Box>
        {answers && (
          <Box tag="blockquote" paddingLeft={4} borderColor="neutral200" borderStyle="solid" borderWidth="0 0 0 3px">
            <Typography tag="p" variant="pi" textColor="neutral600">
              {text('comment.answers', { name: answers.name || text('comment.erased') })}
            </Typography>
            <Typography tag="p" variant="pi" dir="auto" style={words}>
              {answers.text}
            </Typography>
          </Box>
        )}
        <Typography tag="p" dir="auto" style={words}>
          {comment.text}
        </Typography>
        {reports.map(({ at, text: said }) => (
          <Box key={at} background="danger100" padding={3} hasRadius>
            <Typography tag="p" variant="pi" fontWeight="bold">
              {text('comment.report', { date: day(at) })}
            </Typography>
            <Typography tag="p" dir="auto" style={words}>
              {said}
            </Typography>
          </Box>
        ))}
        <Outcome comment={comment} />
        <DecideComment comment={comment} onDone={onDone} />
      </Flex>
    </Box>
  );
}
