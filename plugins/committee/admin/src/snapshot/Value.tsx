import { Box, Flex, Typography } from '@strapi/design-system';
import { useNames } from '../lib/names';
import { useText } from '../lib/panel';
import type { Entry, Readable } from './readable';
import { RichText } from './RichText';
import { SeriesTable, Timetable } from './Tables';
import { useSnapshotWords } from './words';

function Paragraphs({ text }: { text: string }) {
  return (
    <>
      {text.split(/\n+/).map((paragraph, index) => (
        <Typography tag="p" key={index} lineHeight="1.6">
          {paragraph}
        </Typography>
      ))}
    </>
  );
}

function Bullets({ items }: { items: string[] }) {
  return (
    <Box tag="ul" paddingLeft={6} style={{ listStyle: 'disc' }}>
      {items.map((item, index) => (
        <Typography tag="li" key={index} lineHeight="1.6">
          {item}
        </Typography>
      ))}
    </Box>
  );
}

function Group({ field, entries }: { field: string; entries: Entry[] }) {
  const names = useNames();
  return (
    <Box tag="dl">
      {entries.map(({ name, value }) => (
        <Flex key={name} gap={2} alignItems="baseline" wrap="wrap" paddingBottom={1}>
          {names.field(`${field}.${name}`) !== names.field(field) && (
            <Typography tag="dt" variant="pi" textColor="neutral600">
              {names.field(`${field}.${name}`)}
            </Typography>
          )}
          <Box tag="dd" margin={0}>
            <Value field={`${field}.${name}`} value={value} />
          </Box>
        </Flex>
      ))}
    </Box>
  );
}

function Groups({ field, items }: { field: string; items: Entry[][] }) {
  return (
    <>
      {items.map((entries, index) => (
        <Box
          key={index}
          borderColor="neutral200"
          borderStyle="solid"
          borderWidth="0 0 0 2px"
          paddingLeft={3}
          marginBottom={2}
        >
          <Group field={field} entries={entries} />
        </Box>
      ))}
    </>
  );
}

/** One value of a snapshot, shown according to its shape. `field`: its path. */
export function Value({ field, value }: { field: string; value: Readable }) {
  const text = useText();
  const names = useNames();
  const words = useSnapshotWords();
  switch (value.as) {
    case 'nothing':
      return <Typography textColor="neutral600">{text('common.nothing')}</Typography>;
    case 'text':
      return <Paragraphs text={words.value(field, value.text)} />;
    case 'number':
      return <Typography>{words.number(field, value.value)}</Typography>;
    case 'partial-date':
      return <Typography>{words.partialDate(value.value, value.precision)}</Typography>;
    case 'list':
      return <Bullets items={value.items} />;
    case 'rich':
      return <RichText blocks={value.blocks} />;
    case 'timetable':
      return <Timetable sessions={value.sessions} name={names.field(field)} />;
    case 'series':
      return value.series.map((series, index) => <SeriesTable key={index} field={field} series={series} />);
    case 'group':
      return <Group field={field} entries={value.entries} />;
    case 'groups':
      return <Groups field={field} items={value.items} />;
  }
}
