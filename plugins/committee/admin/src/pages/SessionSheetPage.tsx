import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { languageOf } from '@passerelles/kit/shared';
import { useIntl } from 'react-intl';
import { useParams } from 'react-router-dom';
import { sessionReply, writtenDay, type SessionDetail } from '../../../shared';
import { Answered } from '@passerelles/kit/admin';
import { label, useAnswer, useText } from '../lib/panel';
import { pages, routes } from '../lib/paths';
import { useSaidHours } from '../sessions/saidHours';
import { sheetCss } from '../sessions/sheetCss';

function Seats({ seats }: { seats: SessionDetail['seats'] }) {
  const text = useText();
  return (
    <div style={{ overflowX: 'auto' }} tabIndex={0} role="group" aria-label={text('session.sheet')}>
      <table>
        <thead>
          <tr>
            {(['seat', 'role', 'represents', 'signature'] as const).map((column) => (
              <th key={column} scope="col">
                <Typography fontWeight="bold">{text(`sheet.${column}`)}</Typography>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {seats.map(({ membershipId, name, role, represents }) => (
            <tr key={membershipId}>
              <th scope="row">
                <Typography>{name}</Typography>
              </th>
              <td>
                <Typography>{label(text, 'role', role)}</Typography>
              </td>
              <td>
                <Typography>{represents ?? ''}</Typography>
              </td>
              <td className="signature" />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Sheet({ session }: { session: SessionDetail }) {
  const text = useText();
  const language = languageOf(useIntl().locale);
  const hours = useSaidHours();
  const { title, committee, date, place, agenda, seats, proxies } = session;
  const when = [writtenDay(language, date), hours(session)].filter(Boolean).join(', ');
  return (
    <Box className="presence-sheet" background="neutral0" hasRadius padding={6}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Flex direction="column" alignItems="start" gap={1}>
          <Typography tag="h2" variant="beta">
            {text('session.sheet')}
          </Typography>
          <Typography tag="p" fontWeight="bold">{`${committee.name} · ${title}`}</Typography>
          <Typography tag="p">{[when, place ?? text('session.online')].join(' · ')}</Typography>
        </Flex>
        <Seats seats={seats} />
        <Box>
          <Typography tag="h3" variant="delta">
            {text('sheet.proxies')}
          </Typography>
          {proxies.length === 0 ? (
            <Typography tag="p">{text('sheet.noProxy')}</Typography>
          ) : (
            <ul>
              {proxies.map((proxy) => (
                <li key={[proxy.giver, proxy.about].join()}>
                  <Typography>{text('sheet.proxy', proxy)}</Typography>
                </li>
              ))}
            </ul>
          )}
        </Box>
        {agenda.length > 0 && (
          <Box>
            <Typography tag="h3" variant="delta">
              {text('session.agenda')}
            </Typography>
            <ol>
              {agenda.map((entry) => (
                <li key={entry.id}>
                  <Typography>{'review' in entry ? entry.review.document.title : entry.text}</Typography>
                </li>
              ))}
            </ol>
          </Box>
        )}
      </Flex>
    </Box>
  );
}

/** The list of those who sit on the day, to be printed and signed. */
export function SessionSheetPage() {
  const text = useText();
  const { id = '' } = useParams();
  const answer = useAnswer(sessionReply, routes.session(id));
  return (
    <Answered answer={answer}>
      {({ data }) => (
        <Page.Main>
          <style>{sheetCss}</style>
          <Page.Title>{`${text('session.sheet')} · ${data.title}`}</Page.Title>
          <Layouts.Header
            title={text('session.sheet')}
            subtitle={data.title}
            navigationAction={<BackButton fallback={pages.session(id)} />}
            primaryAction={<Button onClick={() => window.print()}>{text('sheet.print')}</Button>}
          />
          <Layouts.Content>
            <Sheet session={data} />
          </Layouts.Content>
        </Page.Main>
      )}
    </Answered>
  );
}
