import { components } from './components';
import type { Form } from './form';
import { meetingReport } from './meeting-report';
import { practice } from './practice';
import { actor, page, territory, theme } from './references';

export { cells, type Form } from './form';

/** Forms of the content types, by uid. */
export const typeForms: Readonly<Record<string, Form>> = {
  'api::practice.practice': practice,
  'api::meeting-report.meeting-report': meetingReport,
  'api::actor.actor': actor,
  'api::theme.theme': theme,
  'api::territory.territory': territory,
  'api::page.page': page,
};

export const componentForms = components;
