import { Layouts, Page } from '@strapi/strapi/admin';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { integrityReply, type IntegrityReport } from '../../../shared';
import { UnvouchedList } from '../integrity/UnvouchedList';
import { Answered, Card } from '@passerelles/kit/admin';
import { useAct, useAnswer, useText } from '../lib/panel';
import { useDates } from '../lib/dates';
import { routes } from '../lib/paths';

function BrokenRecords({ records }: { records: IntegrityReport['brokenRecords'] }) {
  const text = useText();
  return (
    <Card title={text('integrity.broken')}>
      <Typography tag="p">{text('integrity.brokenHelp')}</Typography>
      <Box tag="ul">
        {records.map(({ series, reference, problem }) => (
          <Typography tag="li" key={series} lineHeight="1.6">
            <strong>{reference}</strong>
            {` : ${text(`integrity.problem.${problem}`)}`}
          </Typography>
        ))}
      </Box>
    </Card>
  );
}

function Report({ report, reload }: { report: IntegrityReport; reload: () => void }) {
  const text = useText();
  const { moment } = useDates();
  const { busy, send } = useAct();
  const { checkedAt, unvouched, brokenRecords } = report;
  const isWell = unvouched.length + brokenRecords.length === 0;

  async function check() {
    if (await send(routes.integrity, {}, text('integrity.checked'))) reload();
  }
  return (
    <Page.Main>
      <Page.Title>{text('integrity.title')}</Page.Title>
      <Layouts.Header
        title={text('integrity.title')}
        subtitle={text('integrity.subtitle', { moment: moment(checkedAt) })}
        primaryAction={
          <Button loading={busy} onClick={check}>
            {text('integrity.check')}
          </Button>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          {isWell && (
            <Card title={text('integrity.well')}>{<Typography>{text('integrity.wellHelp')}</Typography>}</Card>
          )}
          {unvouched.length > 0 && (
            <Card title={text('integrity.unvouched', { count: unvouched.length })}>
              <Typography tag="p">{text('integrity.unvouchedHelp')}</Typography>
              <UnvouchedList documents={unvouched} onDone={() => void check()} />
            </Card>
          )}
          {brokenRecords.length > 0 && <BrokenRecords records={brokenRecords} />}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

/** What the last integrity check found, what to do about it, and a check at once. */
export function IntegrityPage() {
  const answer = useAnswer(integrityReply, routes.integrity);
  return <Answered answer={answer}>{({ data }, reload) => <Report report={data} reload={reload} />}</Answered>;
}
