import { Box, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useText } from '../lib/panel';
import { linesOf } from './plain';
import { useSnapshotWords } from './words';
import type { Series, Session } from './readable';

const Head = ({ names }: { names: string[] }) => (
  <Thead>
    <Tr>
      {names.map((name) => (
        <Th key={name}>
          <Typography variant="sigma">{name}</Typography>
        </Th>
      ))}
    </Tr>
  </Thead>
);

const Cell = ({ children }: { children: ReactNode }) => (
  <Td>
    <Typography lineHeight="1.5">{children}</Typography>
  </Td>
);

/** A day's programme: when, what, who. */
export function Timetable({ sessions, name }: { sessions: Session[]; name: string }) {
  const text = useText();
  return (
    <Table colCount={3} rowCount={sessions.length + 1} aria-label={name}>
      <Head names={[text('timetable.time'), text('timetable.title'), text('timetable.speakers')]} />
      <Tbody>
        {sessions.map((session, index) => (
          <Tr key={index}>
            <Cell>{[session.start, session.end].filter(Boolean).join(' – ')}</Cell>
            <Cell>{[session.title, session.note].filter(Boolean).join(' — ')}</Cell>
            <Cell>{session.speakers.join(' ; ')}</Cell>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}

/** The values of an indicator, year by year, with where they come from. */
export function SeriesTable({ field, series: { label, unit, source, points } }: { field: string; series: Series }) {
  const text = useText();
  const words = useSnapshotWords();
  const caption = [label, unit && `(${unit})`].filter(Boolean).join(' ');
  return (
    <Box paddingBottom={4}>
      <Typography tag="p" fontWeight="semiBold">
        {caption}
      </Typography>
      <Table colCount={2} rowCount={points.length + 1} aria-label={caption}>
        <Head names={[text('series.year'), text('series.value')]} />
        <Tbody>
          {points.map((point, index) => (
            <Tr key={index}>
              <Cell>{point.year}</Cell>
              <Cell>{linesOf(`${field}.points.value`, point.value, words).join(' ')}</Cell>
            </Tr>
          ))}
        </Tbody>
      </Table>
      {source && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {text('series.source', { source })}
        </Typography>
      )}
    </Box>
  );
}
