import { isSessionTime } from '@passerelles/kit/shared';
import { choice, knowledge } from './choice';
import { group, rows } from './group';
import { amount, count, currency, measure, year, yearOfValue } from './number';
import { partialDate } from './partial-date';
import { reference, references, slugOf } from './references';
import { rich } from './rich';
import { day, line, lines, paragraphs, time, webAddress } from './text';

/** Structured fields that several types share; each is a component of Strapi (`cms/src/components`). */

const state = {
  kind: knowledge(),
  label: { fr: 'Que peut-on en dire ?', en: 'What can be said of it?' },
  help: { fr: '« Aucun » est une réponse ; le vide n’en est pas une.', en: '“None” is an answer; a blank is not.' },
};
const note = { kind: paragraphs(), label: { fr: 'Précision', en: 'Note' } };
const role = { fr: 'Fonction', en: 'Role' };

/** `shared.actor-group`. “None” with actors would say two things at once. */
export const actorGroup = () =>
  group(
    'shared.actor-group',
    { state, actors: { kind: references('actor'), label: { fr: 'Acteurs', en: 'Actors' }, searched: false }, note },
    (value) =>
      value.actors.length > 0 && value.state !== 'filled' ? { path: ['actors'], code: 'NAMED_ALTHOUGH_NONE' } : null,
  );

/** `shared.attendance`. */
export const attendance = () =>
  group('shared.attendance', {
    state,
    count: { kind: count(), label: { fr: 'Nombre de personnes', en: 'Number of people' } },
    note,
    actors: {
      kind: references('actor'),
      label: { fr: 'Acteurs présents', en: 'Actors present' },
      heading: { fr: 'Étaient présents', en: 'Were present' },
      searched: false,
    },
  });

/** `shared.budget`; `amount` in units of `currency`. */
export const budget = () =>
  group('shared.budget', {
    state,
    amount: { kind: amount(), label: { fr: 'Montant', en: 'Amount' } },
    currency: { kind: currency(), label: { fr: 'Monnaie', en: 'Currency' } },
    year: { kind: year(), label: { fr: 'Année', en: 'Year' } },
    note,
  });

/** Speakers of one sheet, over all of its sessions: far above what a day holds, far below what fills a screen. */
export const MOST_SPEAKERS = 200;

const speakers = () =>
  rows(
    'shared.speaker',
    { fr: 'Intervenant', en: 'Speaker' },
    {
      name: { kind: line(), label: { fr: 'Nom', en: 'Name' } },
      role: { kind: line(), label: role },
      organisation: { kind: reference('actor'), label: { fr: 'Organisme', en: 'Organisation' } },
    },
    {
      rule: ({ name, role, organisation }) =>
        name === '' && role === '' && organisation === null ? { path: [], code: 'NOBODY_NAMED' } : null,
    },
  );

/** `shared.session`: the parts of one day or of several. A session may end after midnight. */
export const sessions = () =>
  rows(
    'shared.session',
    { fr: 'Séance', en: 'Session' },
    {
      day: {
        kind: day(),
        label: { fr: 'Jour', en: 'Day' },
        help: { fr: 'S’il y en a plusieurs : 13/03/2019.', en: 'If there are several: 2019-03-13.' },
      },
      start: {
        kind: time(),
        label: { fr: 'Début', en: 'Start' },
        help: { fr: 'Par exemple 9h30.', en: 'For example 9:30.' },
      },
      end: { kind: time(), label: { fr: 'Fin', en: 'End' } },
      title: { kind: line({ required: true }), label: { fr: 'Intitulé', en: 'Title' } },
      speakers: { kind: speakers(), label: { fr: 'Intervenants', en: 'Speakers' } },
      note,
    },
    {
      rule: (session) => (isSessionTime(session) ? null : { path: ['end'], code: 'END_BEFORE_START' }),
      all: (days) =>
        days.reduce((sum, session) => sum + session.speakers.length, 0) > MOST_SPEAKERS
          ? { path: [], code: 'TOO_MANY', limit: MOST_SPEAKERS }
          : null,
    },
  );

/** `shared.human-means`: people by role; a number that is not known is null. */
export const people = () =>
  rows(
    'shared.human-means',
    { fr: 'Fonction', en: 'Role' },
    {
      role: { kind: line({ required: true }), label: role },
      count: {
        kind: count(),
        label: { fr: 'Nombre', en: 'Number' },
        help: { fr: 'Vide quand le nombre n’est pas connu.', en: 'Blank when the number is not known.' },
      },
    },
  );

/** `shared.series`: what is counted, year after year. */
export const series = () =>
  rows(
    'shared.series',
    { fr: 'Série', en: 'Series' },
    {
      label: { kind: line({ required: true }), label: { fr: 'Ce qui est compté', en: 'What is counted' } },
      unit: { kind: line(), label: { fr: 'Unité', en: 'Unit' } },
      source: { kind: line(), label: { fr: 'Source', en: 'Source' } },
      points: {
        kind: rows(
          'shared.point',
          { fr: 'Valeur', en: 'Value' },
          {
            year: { kind: yearOfValue(), label: { fr: 'Année', en: 'Year' } },
            value: { kind: measure(), label: { fr: 'Valeur', en: 'Value' } },
          },
          {
            most: 200,
            all: (points) => {
              const at = points.findIndex(
                (point, index) => points.findIndex((other) => other.year === point.year) < index,
              );
              return at < 0 ? null : { path: [at, 'year'], code: 'TWICE' };
            },
          },
        ),
        label: { fr: 'Valeurs', en: 'Values' },
        inFiles: 'series',
      },
    },
  );

/** `meeting.outcome-axis`. */
export const outcomes = () =>
  rows(
    'meeting.outcome-axis',
    { fr: 'Axe', en: 'Axis' },
    {
      axis: { kind: line({ required: true }), label: { fr: 'Axe', en: 'Axis' } },
      perspectives: {
        kind: rows(
          'meeting.perspective',
          { fr: 'Perspective', en: 'Perspective' },
          {
            title: { kind: line({ required: true }), label: { fr: 'Perspective', en: 'Perspective' } },
            points: { kind: lines(), label: { fr: 'Points', en: 'Points' } },
          },
        ),
        label: { fr: 'Perspectives', en: 'Perspectives' },
      },
    },
  );

export const outcomeKind = choice({
  decision: { fr: 'Décision', en: 'Decision' },
  commitment: { fr: 'Engagement', en: 'Commitment' },
  'open-question': { fr: 'Question ouverte', en: 'Open question' },
});
export const commitmentProgress = choice({
  planned: { fr: 'Prévu', en: 'Planned' },
  'in-progress': { fr: 'En cours', en: 'In progress' },
  achieved: { fr: 'Réalisé', en: 'Achieved' },
  dropped: { fr: 'Abandonné', en: 'Dropped' },
});

/** `meeting.decision`: what was decided, promised, or left open. */
export const decisions = () =>
  rows(
    'meeting.decision',
    { fr: 'Décision ou engagement', en: 'Decision or commitment' },
    {
      statement: { kind: paragraphs({ required: true }), label: { fr: 'Énoncé', en: 'Statement' } },
      kind: {
        kind: outcomeKind,
        label: { fr: 'Nature', en: 'Kind' },
      },
      carriers: {
        kind: references('actor'),
        label: { fr: 'Porteurs', en: 'Carriers' },
        heading: { fr: 'Porté par', en: 'Carried by' },
        searched: false,
      },
      territory: { kind: reference('territory'), label: { fr: 'Territoire', en: 'Territory' }, searched: false },
      horizon: { kind: partialDate(), label: { fr: 'Échéance', en: 'Due' } },
      progress: {
        kind: commitmentProgress,
        label: { fr: 'Avancement', en: 'Progress' },
        heading: { fr: 'Où on en est', en: 'Where it stands' },
        inFiles: 'status',
      },
      reason: { kind: paragraphs(), label: { fr: 'Raison', en: 'Reason' } },
      reviewDate: { kind: day(), label: { fr: 'À revoir le', en: 'To review on' } },
      practiceSlug: {
        kind: slugOf('practice'),
        label: { fr: 'Adresse de la fiche liée', en: 'Address of the related sheet' },
        heading: { fr: 'Fiche liée', en: 'Related sheet' },
        inFiles: 'practice',
      },
    },
  );

/** `practice.lineage`: what became of a practice that inspired this one. */
export const lineage = () =>
  rows(
    'practice.lineage',
    { fr: 'Fiche d’origine', en: 'Original sheet' },
    {
      practiceSlug: {
        kind: slugOf('practice'),
        label: { fr: 'Adresse de la fiche d’origine', en: 'Address of the original sheet' },
        inFiles: 'practice',
      },
      kept: {
        kind: paragraphs(),
        label: { fr: 'Ce qui a été gardé', en: 'What was kept' },
        heading: { fr: 'Gardé', en: 'Kept' },
      },
      changed: {
        kind: paragraphs(),
        label: { fr: 'Ce qui a été changé', en: 'What was changed' },
        heading: { fr: 'Changé', en: 'Changed' },
      },
      dropped: {
        kind: paragraphs(),
        label: { fr: 'Ce qui a été abandonné', en: 'What was dropped' },
        heading: { fr: 'Abandonné', en: 'Dropped' },
      },
    },
  );

/** `shared.provenance`: where a sheet comes from. */
export const provenance = () =>
  rows(
    'shared.provenance',
    { fr: 'Source', en: 'Source' },
    {
      label: { kind: line({ required: true }), label: { fr: 'Source', en: 'Source' } },
      url: { kind: webAddress(), label: { fr: 'Adresse', en: 'Address' } },
      note,
    },
  );

/** `shared.cover`; the picture itself is chosen in the media library. */
export const cover = () =>
  group(
    'shared.cover',
    {
      alternativeText: {
        kind: line(),
        label: { fr: 'Texte de remplacement', en: 'Alternative text' },
        help: {
          fr: 'Ce que montre l’image, pour qui ne la voit pas.',
          en: 'What the picture shows, for who can’t see it.',
        },
      },
      credit: { kind: line(), label: { fr: 'Crédit', en: 'Credit' } },
    },
    undefined,
    { file: { label: { fr: 'Image', en: 'Picture' }, column: { type: 'media' } } },
  );

/** `page.section`. */
export const sections = () =>
  rows(
    'page.section',
    { fr: 'Section', en: 'Section' },
    {
      title: { kind: line({ required: true }), label: { fr: 'Titre', en: 'Title' } },
      body: { kind: rich(), label: { fr: 'Texte', en: 'Text' } },
      points: { kind: lines(), label: { fr: 'Points', en: 'Points' } },
    },
  );
