import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { minutesReply, sessionReply, type Minutes, type SessionDetail } from '../../../shared';
import { Answered, Card } from '@passerelles/kit/admin';
import { useAct, useAnswer, useText } from '../lib/panel';
import { useDates } from '../lib/dates';
import { pages, routes } from '../lib/paths';
import { ActForm } from '../parts/ActForm';
import { LongText } from '../parts/LongText';

type Props = { session: SessionDetail; minutes: Minutes; onDone: () => void };

/** The text, to be written, saved and closed. */
function Write({ session, minutes, onDone }: Props) {
  const text = useText();
  const { busy, send } = useAct();
  const [written, setWritten] = useState(minutes.text ?? minutes.draft ?? '');
  const isSaved = written.trim() === minutes.text;
  const route = `${routes.session(session.id)}/minutes`;

  async function save() {
    if (await send(route, { text: written.trim(), before: minutes.text }, text('minutes.saved'))) onDone();
  }
  async function close(): Promise<boolean> {
    const accepted = await send(`${route}/close`, {}, text('minutes.closeDone'));
    if (accepted) onDone();
    return accepted;
  }
  return (
    <Card title={text('session.minutes')} help={text(minutes.text === null ? 'minutes.drafted' : 'minutes.help')}>
      <div className="minutes-text">
        <LongText label={text('minutes.text')} value={written} onChange={setWritten} required />
      </div>
      <Flex gap={2} wrap="wrap">
        <Button loading={busy} disabled={written.trim() === '' || isSaved} onClick={() => void save()}>
          {text('minutes.save')}
        </Button>
        {minutes.text !== null && minutes.draft !== null && (
          <Button variant="tertiary" onClick={() => setWritten(minutes.draft ?? '')}>
            {text('minutes.redraft')}
          </Button>
        )}
      </Flex>
      {session.actions.includes('close-minutes') && (
        <ActForm open={text('minutes.close')} busy={busy} ready={isSaved} onSend={close}>
          <Typography tag="p">{text(isSaved ? 'minutes.closeHelp' : 'minutes.saveFirst')}</Typography>
        </ActForm>
      )}
    </Card>
  );
}

function Read({ minutes }: { minutes: Minutes }) {
  const text = useText();
  const { day } = useDates();
  return (
    <Card title={text('session.minutes')}>
      {minutes.closedAt !== null && (
        <Typography tag="p" textColor="neutral600">
          {text('session.minutesClosed', { date: day(minutes.closedAt) })}
        </Typography>
      )}
      <Typography tag="div" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', lineHeight: 1.6 }}>
        {minutes.text ?? text('minutes.none')}
      </Typography>
    </Card>
  );
}

/** Minutes of a session: drafted from what was decided, edited, then closed for everybody to read. */
export function SessionMinutesPage() {
  const text = useText();
  const { id = '' } = useParams();
  const session = useAnswer(sessionReply, routes.session(id));
  const minutes = useAnswer(minutesReply, `${routes.session(id)}/minutes`);
  return (
    <Answered answer={session}>
      {({ data: held }, reloadSession) => (
        <Answered answer={minutes}>
          {({ data }, reloadMinutes) => (
            <Page.Main>
              <style>{'.minutes-text textarea { min-height: 32rem; line-height: 1.6; }'}</style>
              <Page.Title>{`${text('session.minutes')} · ${held.title}`}</Page.Title>
              <Layouts.Header
                title={text('session.minutes')}
                subtitle={held.title}
                navigationAction={<BackButton fallback={pages.session(id)} />}
              />
              <Layouts.Content>
                <Box maxWidth="60rem">
                  {held.actions.includes('minutes') ? (
                    <Write
                      key={data.text}
                      session={held}
                      minutes={data}
                      onDone={() => {
                        reloadSession();
                        reloadMinutes();
                      }}
                    />
                  ) : (
                    <Read minutes={data} />
                  )}
                </Box>
              </Layouts.Content>
            </Page.Main>
          )}
        </Answered>
      )}
    </Answered>
  );
}
