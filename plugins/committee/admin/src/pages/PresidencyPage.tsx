import { Layouts, Page } from '@strapi/strapi/admin';
import { Flex, Typography } from '@strapi/design-system';
import { successionReply } from '../../../shared';
import { AnsweredPart, Card } from '@passerelles/kit/admin';
import { useAnswer, useText } from '../lib/panel';
import { useDates } from '../lib/dates';
import { useMe } from '../lib/me';
import { routes } from '../lib/paths';
import { NameSuccessor } from '../configuration/NameSuccessor';

function Presidency({ slug, name }: { slug: string; name: string }) {
  const text = useText();
  const { day } = useDates();
  const answer = useAnswer(successionReply, routes.successor(slug));
  return (
    <Card title={name}>
      <AnsweredPart answer={answer}>
        {({ data: { to, next, candidates } }, reload) => (
          <>
            <Typography>{to ? text('presidency.until', { to: day(to) }) : text('presidency.running')}</Typography>
            {next && <Typography>{text('presidency.next', { name: next.name, from: day(next.from) })}</Typography>}
            {!next && candidates.length === 0 && <Typography>{text('presidency.nobody')}</Typography>}
            {!next && candidates.length > 0 && <NameSuccessor slug={slug} candidates={candidates} onDone={reload} />}
          </>
        )}
      </AnsweredPart>
    </Card>
  );
}

/** The committees that this person chairs, and who is to chair them next. */
export function PresidencyPage() {
  const text = useText();
  const chaired = useMe().seats.filter(({ role }) => role === 'chair');
  return (
    <Page.Main>
      <Page.Title>{text('nav.presidency')}</Page.Title>
      <Layouts.Header
        title={text('nav.presidency')}
        subtitle={text(chaired.length > 0 ? 'presidency.subtitle' : 'presidency.none')}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} maxWidth="60rem">
          {chaired.map(({ committee, committeeName }) => (
            <Presidency key={committee} slug={committee} name={committeeName} />
          ))}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}
