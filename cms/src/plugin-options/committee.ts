import { contentKinds, editorRole, memberRole, observerRole, platformName } from '@passerelles/config/vocabulary';
import {
  actor,
  labelTerritory,
  meetingReport,
  page,
  practice,
  territory,
  theme,
  type LabelledTerritory,
} from '@passerelles/content/shared';
import { settings } from '../settings';
import { announce } from './announce';
import { defaultCommittees, defaultWorkflows } from './committee-defaults';
import { labels } from './committee-labels';
import { findActors } from './find-actors';

/** What the plugin `committee` is told of this platform: plugins/committee/README.md explains each key. */
export const committeeOptions = {
  name: platformName,
  locale: settings.locale,
  governedTypes: {
    [practice.uid]: { name: practice.label },
    [meetingReport.uid]: { name: meetingReport.label },
  },
  ownersOf: { [practice.uid]: ['owner'], [meetingReport.uid]: ['organisers'] },
  addresses: {
    site: settings.publicUrl,
    panel: settings.adminUrl,
    record: '/releves/{reference}',
    author: '/espace',
    documents: {
      [practice.uid]: {
        page: `${contentKinds.practice.path}/{slug}`,
        author: '/espace/fiches/{documentId}/suivi',
      },
      [meetingReport.uid]: { page: `${contentKinds['meeting-report'].path}/{slug}` },
    },
  },
  labels,
  names: {
    // Many territories bear the same name.
    [territory.uid]: {
      select: ['kind', 'code'],
      populate: { parents: { select: ['name', 'kind', 'code'] } },
      label: (row: Record<string, unknown>) => labelTerritory(row as unknown as LabelledTerritory),
    },
  },
  bodies: { type: actor.uid, platform: settings.platform, find: findActors },
  signing: settings.secrets.recordSigning,
  defaults: {
    committees: defaultCommittees,
    workflows: defaultWorkflows,
    roles: {
      editor: { ...editorRole, description: 'Prépare les dossiers et publie ce qui a été accepté' },
      member: { ...memberRole, description: 'Lit les dossiers soumis et donne son avis' },
      observer: { ...observerRole, description: 'Lit les dossiers soumis, sans voter' },
    },
    editedTypes: [actor.uid, theme.uid, territory.uid, page.uid],
  },
  announce,
};
