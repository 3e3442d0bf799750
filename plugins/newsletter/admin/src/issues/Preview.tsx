import { AnsweredPart, Card } from '@passerelles/kit/admin';
import { Box, Flex, SingleSelect, SingleSelectOption, Field, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { previewAnswer, type IssueDetail } from '../../../shared';
import { useAnswer, useText } from '../lib/panel';
import { routes } from '../lib/paths';

const widths = ['700', '320'] as const;
const looks = ['light', 'dark', 'text'] as const;
const languages = ['fr', 'en'] as const;

/** The mail decides by what its reader's device prefers; here whoever looks at it does. */
const query = '@media (prefers-color-scheme: dark)';
const drawn = (html: string, dark: boolean): string => html.replace(query, dark ? '@media all' : '@media not all');

function Choice<Value extends string>({
  label,
  value,
  values,
  said,
  onChange,
}: {
  label: string;
  value: Value;
  values: readonly Value[];
  said: (value: Value) => string;
  onChange: (value: Value) => void;
}) {
  return (
    <Field.Root width="12rem">
      <Field.Label>{label}</Field.Label>
      <SingleSelect value={value} onChange={(chosen: string | number) => onChange(String(chosen) as Value)}>
        {values.map((one) => (
          <SingleSelectOption key={one} value={one}>
            {said(one)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}

/** The letter as it will be read, made by what sends it: as saved, not as typed. */
export function Preview({ issue }: { issue: IssueDetail }) {
  const text = useText();
  const [width, setWidth] = useState<(typeof widths)[number]>('700');
  const [look, setLook] = useState<(typeof looks)[number]>('light');
  const [language, setLanguage] = useState<(typeof languages)[number]>('fr');
  const answer = useAnswer(previewAnswer, routes.preview(issue.id, language), { revision: String(issue.version) });
  return (
    <Card title={text('preview.title')} help={text('preview.help')}>
      <Flex gap={4} wrap="wrap">
        <Choice
          label={text('preview.width')}
          value={width}
          values={widths}
          said={(one) => text('preview.pixels', { width: one })}
          onChange={setWidth}
        />
        <Choice
          label={text('preview.look')}
          value={look}
          values={looks}
          said={(one) => text(`preview.${one}`)}
          onChange={setLook}
        />
        <Choice
          label={text('preview.language')}
          value={language}
          values={languages}
          said={(one) => text(`preview.${one}`)}
          onChange={setLanguage}
        />
      </Flex>
      <AnsweredPart answer={answer}>
        {({ subject, html, text: plain }) => (
          <Flex direction="column" alignItems="stretch" gap={3}>
            <Typography tag="p">{text('preview.subject', { subject })}</Typography>
            <Box overflow="auto" tabIndex={0} role="region" aria-label={text('preview.title')}>
              {look === 'text' ? (
                <Typography
                  tag="pre"
                  style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', width: `${width}px`, maxWidth: '100%' }}
                >
                  {plain}
                </Typography>
              ) : (
                <iframe
                  title={text('preview.title')}
                  sandbox=""
                  srcDoc={drawn(html, look === 'dark')}
                  style={{ width: `${width}px`, height: '42rem', border: '1px solid currentColor', borderRadius: 4 }}
                />
              )}
            </Box>
          </Flex>
        )}
      </AnsweredPart>
    </Card>
  );
}
