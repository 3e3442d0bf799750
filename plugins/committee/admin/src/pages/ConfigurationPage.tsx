import { Layouts, Page } from '@strapi/strapi/admin';
import { Box, Flex, Link, LinkButton, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { NavLink } from 'react-router-dom';
import {
  configurationReply,
  type CommitteeConfiguration,
  type Configuration,
  type WorkflowConfiguration,
} from '../../../shared';
import { Answered, type Column, Rows } from '@passerelles/kit/admin';
import { label, type Text, useAnswer, useText } from '../lib/panel';
import { useTypeName } from '../lib/names';
import { pages, routes } from '../lib/paths';
import { Mark } from '../parts/Mark';
import { Section } from '../parts/Section';

function composition({ seats }: CommitteeConfiguration, text: Text): string {
  const current = seats.filter((seat) => seat.current);
  const observers = current.filter((seat) => seat.role === 'observer').length;
  const voters = text('committee.voters', { count: current.length - observers });
  return observers === 0 ? voters : `${voters}, ${text('committee.observers', { count: observers })}`;
}

const Name = ({ to, name, under }: { to: string; name: string; under: string }) => (
  <Box paddingTop={3} paddingBottom={3} style={{ whiteSpace: 'normal' }}>
    <Link tag={NavLink} to={to}>
      {name}
    </Link>
    <Typography tag="p" variant="pi" textColor="neutral600">
      {under}
    </Typography>
  </Box>
);

const committeeColumns = (text: Text, asked: ReadonlySet<string | null>): Column<CommitteeConfiguration>[] => [
  {
    name: text('configuration.committee'),
    cell: ({ slug, name, kind }) => (
      <Name to={pages.committee(slug)} name={name} under={label(text, 'committeeKind', kind)} />
    ),
  },
  {
    name: text('configuration.composition'),
    cell: (committee) => <Typography style={{ whiteSpace: 'normal' }}>{composition(committee, text)}</Typography>,
  },
  {
    name: text('configuration.toWatch'),
    cell: ({ slug, warnings }) => {
      // Who is asked for nothing may well have nobody: a committee of before the platform, kept for its records.
      if (!asked.has(slug)) return <Typography textColor="neutral600">{text('configuration.notAsked')}</Typography>;
      if (warnings.length === 0) return <Typography textColor="neutral600">–</Typography>;
      return (
        <Flex gap={1} wrap="wrap">
          {warnings.map((warning) => (
            <Mark key={warning} look="warning">
              {label(text, 'warningShort', warning)}
            </Mark>
          ))}
        </Flex>
      );
    },
  },
];

const workflowColumns = (
  text: Text,
  typeName: (uid: string) => string,
  committees: CommitteeConfiguration[],
): Column<WorkflowConfiguration>[] => [
  {
    name: text('configuration.workflow'),
    cell: ({ id, name, contentType }) => <Name to={pages.workflow(id)} name={name} under={typeName(contentType)} />,
  },
  {
    name: text('configuration.stages'),
    cell: ({ stages }) => (
      <Box tag="ol" paddingTop={3} paddingBottom={3} style={{ whiteSpace: 'normal' }}>
        {stages.map((stage, index) => (
          <Typography tag="li" key={stage.id}>
            {`${index + 1}. ${label(text, 'power', stage.power)} : ${committees.find(({ slug }) => slug === stage.committee)?.name ?? '–'}`}
          </Typography>
        ))}
      </Box>
    ),
  },
];

function Lists({ data: { committees, workflows } }: { data: Configuration }) {
  const text = useText();
  const typeName = useTypeName();
  const asked = new Set(workflows.flatMap(({ stages }) => stages.map(({ committee }) => committee)));
  return (
    <Page.Main>
      <Page.Title>{text('nav.configuration')}</Page.Title>
      <Layouts.Header
        title={text('nav.configuration')}
        subtitle={text('configuration.subtitle')}
        primaryAction={
          <LinkButton tag={NavLink} to={pages.newCommittee} startIcon={<Plus aria-hidden />}>
            {text('committee.new')}
          </LinkButton>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={5}>
          <Section title={text('configuration.committees')}>
            <Rows
              name={text('configuration.committees')}
              columns={committeeColumns(text, asked)}
              rows={committees}
              keyOf={({ slug }) => slug}
            />
          </Section>
          <Section title={text('configuration.workflows')}>
            <Rows
              name={text('configuration.workflows')}
              columns={workflowColumns(text, typeName, committees)}
              rows={workflows}
              keyOf={({ id }) => id}
            />
          </Section>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

/** The committees, who sits in them, and the stages that each kind of document goes through. */
export function ConfigurationPage() {
  const answer = useAnswer(configurationReply, routes.configuration);
  return <Answered answer={answer}>{({ data }) => <Lists data={data} />}</Answered>;
}
