import { Box, Flex, Typography } from '@strapi/design-system';
import { useText } from '../lib/text';
import { fieldName } from './fields';
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

function Group({ entries }: { entries: Entry[] }) {
  const text = useText();
  return (
    <Box tag="dl">
      {entries.map(({ name, value }) => (
        <Flex key={name} gap={2} alignItems="baseline" wrap="wrap" paddingBottom={1}>
          <Typography tag="dt" variant="pi" textColor="neutral600">
            {fieldName(text, name)}
          </Typography>
          <Box tag="dd" margin={0}>
            <Value field={name} value={value} />
          </Box>
        </Flex>
      ))}
    </Box>
  );
}

function Groups({ items }: { items: Entry[][] }) {
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
          <Group entries={entries} />
        </Box>
      ))}
    </>
  );
}

/** One value of a snapshot, shown according to its shape. */
export function Value({ field, value }: { field: string; value: Readable }) {
  const text = useText();
  const words = useSnapshotWords();
  switch (value.as) {
    case 'nothing':
      return <Typography textColor="neutral600">{text('common.nothing')}</Typography>;
    case 'text':
      return <Paragraphs text={words.value(field, value.text)} />;
    case 'partial-date':
      return <Typography>{words.partialDate(value.value, value.precision)}</Typography>;
    case 'list':
      return <Bullets items={value.items} />;
    case 'rich':
      return <RichText blocks={value.blocks} />;
    case 'timetable':
      return <Timetable sessions={value.sessions} name={fieldName(text, field)} />;
    case 'series':
      return value.series.map((series, index) => <SeriesTable key={index} series={series} />);
    case 'group':
      return <Group entries={value.entries} />;
    case 'groups':
      return <Groups items={value.items} />;
  }
}
