import { choice } from '../kinds/choice';
import { partialDate } from '../kinds/partial-date';
import { reference, references } from '../kinds/references';
import { rich } from '../kinds/rich';
import { attendance, decisions, outcomes, sessions } from '../kinds/statements';
import { day, line, paragraphs } from '../kinds/text';
import { defineType } from './field';
import { documents, nextEdition, previousEdition, seoDescription, slug, territories, themes } from './shared-fields';

/** A meeting report (“compte rendu”): what was said and decided when people met. */
export const meetingReport = defineType({
  name: 'meeting-report',
  uid: 'api::meeting-report.meeting-report',
  label: { fr: 'Compte rendu', en: 'Meeting report' },
  list: ['title', 'kind', 'place'],
  period: { start: 'date', end: 'endDate', parts: { field: 'programme', day: 'day' } },
  sections: [
    { name: 'essentials', label: { fr: 'L’essentiel', en: 'The essentials' } },
    { name: 'people', label: { fr: 'Avec qui', en: 'With whom' } },
    { name: 'held', label: { fr: 'Ce qui s’y est dit', en: 'What was said' } },
    { name: 'decided', label: { fr: 'Ce qui en sort', en: 'What came out of it' } },
  ],
  fields: {
    title: {
      alsoTitled: ['Intitulé', 'Objet'],
      ofOneEdition: true,
      kind: line({ longest: 160, required: true }),
      label: { fr: 'Titre', en: 'Title' },
      section: 'essentials',
      askedFor: 'submission',
    },
    slug,
    kind: {
      alsoTitled: ['Type de rencontre'],
      kind: choice({
        'regional-meeting': { fr: 'Rencontre régionale', en: 'Regional meeting' },
        'working-group': { fr: 'Groupe de travail', en: 'Working group' },
        'steering-committee': { fr: 'Comité de pilotage', en: 'Steering committee' },
        'monitoring-committee': { fr: 'Comité de suivi', en: 'Monitoring committee' },
        training: { fr: 'Formation', en: 'Training' },
        seminar: { fr: 'Séminaire', en: 'Seminar' },
        'exchange-day': { fr: 'Journée d’échange', en: 'Exchange day' },
        'annual-forum': { fr: 'Rencontre annuelle', en: 'Annual forum' },
      }),
      label: { fr: 'Nature de la rencontre', en: 'Kind of meeting' },
      heading: { fr: 'Nature', en: 'Kind' },
      section: 'essentials',
      askedFor: 'submission',
    },
    date: {
      alsoTitled: ['Date de la rencontre', 'Jour', 'Quand'],
      ofOneEdition: true,
      kind: partialDate(),
      label: { fr: 'Date', en: 'Date' },
      help: {
        fr: 'Aussi précise que vous la savez : 8 octobre 2013, octobre 2013 ou 2013.',
        en: 'As precise as you know it: 8 October 2013, October 2013 or 2013.',
      },
      section: 'essentials',
      askedFor: 'submission',
    },
    endDate: {
      ofOneEdition: true,
      kind: day(),
      label: { fr: 'Dernier jour', en: 'Last day' },
      help: {
        fr: 'Si la rencontre a duré plusieurs jours : 14/03/2019. Vide pour un seul jour.',
        en: 'If the meeting lasted several days: 2019-03-14. Blank for a single day.',
      },
      section: 'essentials',
    },
    place: {
      alsoTitled: ['Où', 'Adresse', 'Venue', 'Where'],
      kind: line(),
      label: { fr: 'Lieu', en: 'Place' },
      section: 'essentials',
      search: 'body',
    },
    summary: {
      alsoTitled: ['En bref', 'Synthèse'],
      ofOneEdition: true,
      kind: paragraphs({ longest: 400 }),
      label: { fr: 'Résumé', en: 'Summary' },
      help: { fr: '400 caractères au plus.', en: '400 characters at most.' },
      section: 'essentials',
      askedFor: 'submission',
    },
    seoDescription,
    organisers: {
      alsoTitled: ['Organisateur', 'Organisation'],
      kind: references('actor'),
      label: { fr: 'Organisateurs', en: 'Organisers' },
      heading: { fr: 'Organisée par', en: 'Organised by' },
      section: 'people',
      askedFor: 'submission',
    },
    supporters: {
      kind: references('actor'),
      label: { fr: 'Soutiens', en: 'Supporters' },
      heading: { fr: 'Avec l’appui de', en: 'With the support of' },
      section: 'people',
    },
    committee: {
      kind: reference('committee'),
      label: { fr: 'Comité réuni', en: 'Committee that met' },
      heading: { fr: 'Comité', en: 'Committee' },
      search: 'body',
    },
    themes: { ...themes, section: 'essentials', askedFor: 'submission' },
    territories: { ...territories, section: 'essentials' },
    attendance: {
      alsoTitled: ['Présents', 'Participants', 'Étaient présents'],
      ofOneEdition: true,
      kind: attendance(),
      label: { fr: 'Participation', en: 'Attendance' },
      heading: { fr: 'Participants', en: 'Attendance' },
      section: 'people',
      search: 'body',
    },
    programme: {
      alsoTitled: ['Ordre du jour', 'Déroulé', 'Agenda'],
      kind: sessions(),
      label: { fr: 'Programme', en: 'Programme' },
      section: 'held',
      search: 'body',
    },
    proceedings: {
      alsoTitled: [
        'Compte rendu',
        'Compte rendu des échanges',
        'Débats',
        'Discussions',
        'Points abordés',
        'Déroulement',
      ],
      ofOneEdition: true,
      kind: rich(),
      label: { fr: 'Échanges', en: 'Proceedings' },
      heading: { fr: 'Ce qui s’est dit', en: 'What was said' },
      section: 'held',
      askedFor: 'submission',
      search: 'body',
    },
    outcomes: {
      alsoTitled: ['Perspectives', 'Suites'],
      ofOneEdition: true,
      kind: outcomes(),
      label: { fr: 'Perspectives par axe', en: 'Outcomes by axis' },
      heading: { fr: 'Perspectives', en: 'Outcomes' },
      section: 'decided',
      search: 'body',
    },
    decisions: {
      alsoTitled: ['Décisions', 'Relevé de décisions', 'Engagements', 'Actions à mener'],
      ofOneEdition: true,
      kind: decisions(),
      label: { fr: 'Décisions et engagements', en: 'Decisions and commitments' },
      help: {
        fr: 'Une question ouverte n’est pas un engagement.',
        en: 'An open question is not a commitment.',
      },
      section: 'decided',
      search: 'body',
    },
    practicesPresented: {
      ofOneEdition: true,
      kind: references('practice'),
      label: { fr: 'Fiches présentées', en: 'Sheets presented' },
      section: 'held',
      search: 'body',
    },
    mentionedActors: {
      kind: references('actor'),
      label: { fr: 'Acteurs cités', en: 'Actors mentioned' },
      inFiles: 'mentions.actors',
    },
    mentionedTerritories: {
      kind: references('territory'),
      label: { fr: 'Territoires cités', en: 'Territories mentioned' },
      inFiles: 'mentions.territories',
    },
    previousEdition: {
      ...previousEdition('meeting-report'),
      help: {
        fr: 'Le compte rendu de la rencontre d’avant, s’il y en a un. La suivante se dira dans le sien.',
        en: 'The report of the meeting before, if there is one. The next one will say so in its own.',
      },
      section: 'held',
    },
    nextEdition: nextEdition('meeting-report'),
    documents: { ...documents, section: 'decided' },
  },
});
