import { Card } from '@passerelles/kit/admin';
import { Button, Flex, Typography } from '@strapi/design-system';
import { ConfirmDialog, useFetchClient } from '@strapi/strapi/admin';
import { Dialog } from '@strapi/design-system';
import { useState } from 'react';
import type { IssueAct, IssueDetail } from '../../../shared';
import { useMoment } from '../lib/dates';
import { useAct, useText } from '../lib/panel';
import { routes } from '../lib/paths';
import { Progress } from './Progress';
import { Schedule } from './Schedule';

const looks = {
  send: 'default',
  pause: 'secondary',
  resume: 'default',
  cancel: 'danger-light',
  unschedule: 'tertiary',
} as const;

/** The acts on an issue, those that can't be taken back behind a question, and what became of its letters. */
export function Sending({ issue, onDone }: { issue: IssueDetail; onDone: () => void }) {
  const text = useText();
  const moment = useMoment();
  const { post } = useFetchClient();
  const { busy, act } = useAct();
  const [asked, setAsked] = useState<'send' | 'cancel' | null>(null);

  async function make(name: IssueAct, body: object = {}) {
    setAsked(null);
    if (await act(() => post(routes.act(issue.id, name), body), text(`done.${name}`))) onDone();
  }
  const test = () => act(() => post(routes.act(issue.id, 'test'), {}), text('done.test'));
  const buttons = (['send', 'pause', 'resume', 'unschedule', 'cancel'] as const).filter((one) =>
    issue.acts.includes(one),
  );
  return (
    <Card title={text('sending.title')} help={text('sending.help')}>
      {issue.state === 'scheduled' && issue.scheduledAt !== null && (
        <Typography tag="p">{text('sending.scheduled', { moment: moment(issue.scheduledAt) })}</Typography>
      )}
      {issue.startedAt !== null && <Progress issue={issue} />}
      <Flex gap={2} wrap="wrap">
        {(issue.state === 'draft' || issue.state === 'scheduled') && (
          <Button variant="secondary" loading={busy} onClick={() => void test()}>
            {text('act.test')}
          </Button>
        )}
        {buttons.map((name) => (
          <Button
            key={name}
            variant={looks[name]}
            loading={busy}
            onClick={() => (name === 'send' || name === 'cancel' ? setAsked(name) : void make(name))}
          >
            {text(`act.${name}`)}
          </Button>
        ))}
      </Flex>
      {issue.acts.includes('schedule') && <Schedule busy={busy} onSchedule={(at) => void make('schedule', { at })} />}
      <Dialog.Root open={asked !== null} onOpenChange={(open: boolean) => (open ? undefined : setAsked(null))}>
        {asked !== null && (
          <ConfirmDialog title={text(`act.${asked}`)} onConfirm={() => make(asked)}>
            {text(`ask.${asked}`)}
          </ConfirmDialog>
        )}
      </Dialog.Root>
    </Card>
  );
}
