import { Box, Button, Flex, ProgressBar, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { JobState, MaintenanceJob, Reconciliation, SearchState } from '../../../shared';
import { isGoing } from './going';
import { type Text, useAct, useText } from '../lib/panel';

function outcome({ error, result, views, done }: JobState, job: MaintenanceJob, text: Text): string {
  if (error !== null) return text('job.failed', { error });
  if (job === 'rebuild') return text('rebuild.done', { count: done });
  const compared = [
    ...(views === null ? [] : [text('reconcile.views', { found: mended(views, text) })]),
    ...(result === null ? [] : [text('reconcile.index', { found: mended(result, text) })]),
  ];
  return compared.join(' · ');
}

function mended(found: Reconciliation, text: Text): string {
  const sum = found.missing + found.outdated + found.extra;
  return sum === 0 ? text('reconcile.same') : text('reconcile.mended', { ...found });
}

/** Where a job stands: asked, how far it has come, or how it ended and when. */
function Progress({ job, state }: { job: MaintenanceJob; state: JobState }) {
  const text = useText();
  const { formatDate } = useIntl();
  if (isGoing(state)) {
    const share = state.total === 0 ? 0 : Math.round((100 * state.done) / state.total);
    return (
      <Flex direction="column" alignItems="stretch" gap={1}>
        {job === 'rebuild' && <ProgressBar value={share} aria-label={text('rebuild.title')} />}
        <Typography variant="pi">
          {state.total === 0 ? text('job.going') : text('rebuild.progress', { done: state.done, total: state.total })}
        </Typography>
      </Flex>
    );
  }
  if (state.finishedAt === null)
    return (
      <Typography variant="pi" textColor="neutral600">
        {text('job.never')}
      </Typography>
    );
  const when = formatDate(state.finishedAt, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <Typography
      variant="pi"
      textColor={state.error === null ? 'neutral600' : 'danger700'}
      style={{ overflowWrap: 'anywhere' }}
    >
      {`${when} · ${outcome(state, job, text)}`}
    </Typography>
  );
}

function Job({ job, state, onAsked }: { job: MaintenanceJob; state: JobState; onAsked: () => void }) {
  const text = useText();
  const { post } = useFetchClient();
  const { busy, act } = useAct();
  const going = isGoing(state);
  return (
    <Flex direction="column" alignItems="stretch" gap={2} flex="1 1 32rem">
      <Box>
        <Button
          variant={job === 'rebuild' ? 'secondary' : 'tertiary'}
          loading={busy || going}
          onClick={() => void act(() => post(`/search/jobs/${job}`), text(`${job}.asked`)).then(onAsked)}
        >
          {text(`${job}.act`)}
        </Button>
      </Box>
      <Typography variant="pi" textColor="neutral600">
        {text(`${job}.help`)}
      </Typography>
      <Box aria-live="polite">
        <Progress job={job} state={state} />
      </Box>
    </Flex>
  );
}

/** What a person can have done to the whole index. */
export function Jobs({ jobs, onAsked }: { jobs: SearchState['jobs']; onAsked: () => void }) {
  return (
    <Flex gap={6} wrap="wrap" alignItems="start">
      <Job job="reconcile" state={jobs.reconcile} onAsked={onAsked} />
      <Job job="rebuild" state={jobs.rebuild} onAsked={onAsked} />
    </Flex>
  );
}
