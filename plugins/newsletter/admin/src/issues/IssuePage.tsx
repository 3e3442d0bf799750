import { Answered, Card } from '@passerelles/kit/admin';
import { Flex, Link, Typography } from '@strapi/design-system';
import { BackButton, Layouts, Page, useFetchClient } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import { isWritable, issueAnswer, wordsToType, type IssueDetail } from '../../../shared';
import { useAct, useAnswer, useText } from '../lib/panel';
import { pages, routes } from '../lib/paths';
import { IssueForm, type Written } from './IssueForm';
import { Preview } from './Preview';
import { Recipients } from './Recipients';
import { Sending } from './Sending';
import { StateBadge } from './StateBadge';

const everyMs = 2_000;

/** The words of one that is no longer written. */
function Frozen({ issue }: { issue: IssueDetail }) {
  const text = useText();
  return (
    <Card title={text('form.title')} help={text('form.frozen')}>
      <Typography tag="p" style={{ whiteSpace: 'pre-line' }}>
        {wordsToType(issue.introduction)}
      </Typography>
      <Flex tag="ol" direction="column" alignItems="start" gap={1}>
        {issue.items.map(({ documentId, title }) => (
          <Typography tag="li" key={documentId}>
            {title ?? text('pick.gone')}
          </Typography>
        ))}
      </Flex>
    </Card>
  );
}

function Issue({ issue, reload }: { issue: IssueDetail; reload: () => void }) {
  const text = useText();
  const { put } = useFetchClient();
  const { busy, act } = useAct();
  const save = async (written: Written) => {
    const body = { ...written, version: issue.version };
    if (await act(() => put(routes.issue(issue.id), body), text('form.saved'))) reload();
  };
  const writable = isWritable(issue.state);
  return (
    <Page.Main>
      <Page.Title>{issue.title}</Page.Title>
      <Layouts.Header
        title={issue.title}
        navigationAction={<BackButton fallback={pages.issues} />}
        secondaryAction={<StateBadge state={issue.state} />}
        subtitle={
          issue.href === null ? undefined : (
            <Link href={issue.href} isExternal>
              {text('issue.archived')}
            </Link>
          )
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={8}>
          {writable ? (
            <IssueForm key={issue.version} issue={issue} busy={busy} onSave={(written) => void save(written)} />
          ) : (
            <Frozen issue={issue} />
          )}
          <Preview issue={issue} />
          {(writable || issue.state === 'scheduled') && <Recipients issue={issue} />}
          <Sending issue={issue} onDone={reload} />
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

/** One issue: written, looked at, sent, and what became of it. */
export function IssuePage() {
  const { id = '' } = useParams();
  const answer = useAnswer(issueAnswer, routes.issue(Number(id)), { everyMs });
  return <Answered answer={answer}>{({ data }, reload) => <Issue issue={data} reload={reload} />}</Answered>;
}
