import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import { Button, Flex } from '@strapi/design-system';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router-dom';
import { configurationReply, type CommitteeConfiguration, type Configuration } from '../../../shared';
import { CommitteeFields } from '../configuration/CommitteeFields';
import {
  blankCommittee,
  committeeBody,
  committeeDraft,
  slugOf,
  type CommitteeDraft,
} from '../configuration/committeeDraft';
import { Seats } from '../configuration/Seats';
import { Answered, Card } from '@passerelles/kit/admin';
import { useAnswer, useRefusalWords, useText } from '../lib/panel';
import { pages, routes } from '../lib/paths';
import { useSave } from '../lib/save';
import { SentForm } from '../parts/SentForm';

type Props = {
  committee: CommitteeConfiguration | null;
  isAsked: boolean;
  people: Configuration['people'];
  reload: () => void;
};

function Committee({ committee, isAsked, people, reload }: Props) {
  const text = useText();
  const navigate = useNavigate();
  const { at, busy, send } = useSave();
  const [draft, setDraft] = useState(committee ? committeeDraft(committee) : blankCommittee);
  const title = committee?.name ?? text('committee.new');

  // The address follows the name until somebody writes another one.
  const change = (next: CommitteeDraft) =>
    setDraft(
      committee === null && next.slug === draft.slug && draft.slug === slugOf(draft.name)
        ? { ...next, slug: slugOf(next.name) }
        : next,
    );

  async function save() {
    const body = committeeBody(draft);
    if (committee) {
      if (await send('put', routes.committee(committee.slug), body, text('committee.changeDone'))) reload();
    } else if (await send('post', routes.committees, body, text('committee.newDone'))) {
      navigate(pages.committee(draft.slug), { replace: true });
    }
  }
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header title={title} navigationAction={<BackButton fallback={pages.configuration} />} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={5} maxWidth="110rem">
          {committee && <Seats committee={committee} isAsked={isAsked} people={people} onDone={reload} />}
          <Card title={text('committee.about')}>
            <SentForm name={text('committee.about')} busy={busy} onSend={() => void save()}>
              <CommitteeFields draft={draft} onChange={change} at={at} isNew={committee === null} />
              <Flex>
                <Button type="submit" loading={busy}>
                  {text(committee ? 'common.save' : 'committee.create')}
                </Button>
              </Flex>
            </SentForm>
          </Card>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

/** One committee: who sits in it, and what it says of itself; without a slug in the address, a new one. */
export function CommitteePage() {
  const { slug } = useParams();
  const refusalWords = useRefusalWords();
  const answer = useAnswer(configurationReply, routes.configuration);
  return (
    <Answered answer={answer}>
      {({ data }, reload) => {
        const committee = data.committees.find((one) => one.slug === slug) ?? null;
        if (slug !== undefined && committee === null)
          return <Page.Error content={refusalWords('COMMITTEE_NOT_FOUND') ?? undefined} />;
        const isAsked = data.workflows.some(({ stages }) => stages.some((stage) => stage.committee === slug));
        return (
          <Committee key={slug ?? ''} committee={committee} isAsked={isAsked} people={data.people} reload={reload} />
        );
      }}
    </Answered>
  );
}
