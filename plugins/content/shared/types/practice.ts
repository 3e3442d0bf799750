import { choice, knowledge } from '../kinds/choice';
import { partialDate } from '../kinds/partial-date';
import { reference, references } from '../kinds/references';
import { rich } from '../kinds/rich';
import { actorGroup, budget, cover, lineage, people, provenance, series, sessions } from '../kinds/statements';
import { day, line, lines, paragraphs, webAddresses } from '../kinds/text';
import { defineType } from './field';
import { documents, nextEdition, previousEdition, seoDescription, slug, territories, themes } from './shared-fields';

const saysWho = (value: { state: string | null; actors: readonly string[]; note: string }) =>
  value.state === 'filled' ? value.actors.length > 0 || value.note !== '' : value.state !== null;

/** A sheet (“fiche pratique”): what an association did and learned. Fields in the order in which they are told. */
export const practice = defineType({
  name: 'practice',
  uid: 'api::practice.practice',
  label: { fr: 'Fiche pratique', en: 'Sheet' },
  list: ['title', 'owner', 'practiceStatus'],
  period: { start: 'startDate', end: 'endDate' },
  mirrors: { inspired: { fr: 'A inspiré', en: 'Inspired' } },
  shownMirrors: { inspired: 'practice' },
  sections: [
    { name: 'essentials', label: { fr: 'L’essentiel', en: 'The essentials' } },
    { name: 'dates', label: { fr: 'Où en est l’action', en: 'How the action stands' } },
    { name: 'why', label: { fr: 'Pourquoi', en: 'Why' } },
    { name: 'how', label: { fr: 'Comment', en: 'How' } },
    { name: 'means', label: { fr: 'Avec quoi, avec qui', en: 'With what, with whom' } },
    { name: 'learned', label: { fr: 'Ce que l’on en retient', en: 'What was learned' } },
  ],
  fields: {
    title: {
      ofOneEdition: true,
      kind: line({ longest: 120, required: true }),
      label: { fr: 'Titre', en: 'Title' },
      help: { fr: 'Court et concret : 120 caractères au plus.', en: 'Short and concrete: 120 characters at most.' },
      section: 'essentials',
      askedFor: 'submission',
    },
    slug,
    summary: {
      kind: paragraphs({ longest: 400 }),
      label: { fr: 'Résumé', en: 'Summary' },
      help: {
        fr: 'Ce qu’il faut savoir avant de lire plus loin : 400 caractères au plus.',
        en: 'What to know before reading on: 400 characters at most.',
      },
      section: 'essentials',
      askedFor: 'submission',
    },
    seoDescription,
    cover: { kind: cover(), label: { fr: 'Image de couverture', en: 'Cover picture' }, inFiles: 'image' },
    owner: {
      kind: reference('actor'),
      label: { fr: 'Porteur', en: 'Owner' },
      heading: { fr: 'Portée par', en: 'Led by' },
    },
    themes: { ...themes, section: 'essentials', askedFor: 'submission' },
    territories: { ...territories, section: 'essentials', askedFor: 'submission' },
    audiences: {
      kind: lines(),
      label: { fr: 'Pour qui', en: 'For whom' },
      help: {
        fr: 'Jeunes, bénévoles, habitants…',
        en: 'Young people, volunteers, residents…',
      },
      section: 'essentials',
      askedFor: 'submission',
    },
    practiceStatus: {
      ofOneEdition: true,
      kind: choice({
        ongoing: { fr: 'En cours', en: 'Ongoing' },
        ended: { fr: 'Terminée', en: 'Ended' },
        abandoned: { fr: 'Abandonnée', en: 'Abandoned' },
        'to-check': { fr: 'À vérifier', en: 'To check' },
      }),
      label: { fr: 'L’action est', en: 'The action is' },
      heading: { fr: 'Toujours à jour ?', en: 'Still true?' },
      section: 'dates',
      askedFor: 'submission',
      answered: (value) => value !== null && value !== 'to-check',
      inFiles: 'status',
    },
    statusConfirmedOn: { kind: day(), label: { fr: 'État confirmé le', en: 'Status confirmed on' } },
    startDate: {
      ofOneEdition: true,
      kind: partialDate(),
      label: { fr: 'Début', en: 'Start' },
      help: {
        fr: 'Aussi précis que vous le savez : 2011, mars 2011, 8 octobre 2013, ou 16 janvier si l’année n’est pas connue.',
        en: 'As precise as you know it: 2011, March 2011, 8 October 2013, or 16 January when the year is not known.',
      },
      section: 'dates',
      askedFor: 'submission',
    },
    endDate: {
      ofOneEdition: true,
      kind: partialDate(),
      label: { fr: 'Fin', en: 'End' },
      help: { fr: 'À laisser vide si l’action continue.', en: 'Leave blank if the action goes on.' },
      section: 'dates',
    },
    publishedOn: { kind: day(), label: { fr: 'Première publication', en: 'First published' } },
    context: { kind: paragraphs(), label: { fr: 'Contexte', en: 'Context' }, section: 'why', search: 'body' },
    objectives: {
      kind: lines(),
      label: { fr: 'Objectifs', en: 'Objectives' },
      section: 'why',
      askedFor: 'submission',
      search: 'body',
    },
    expectedResults: {
      kind: lines(),
      label: { fr: 'Résultats attendus', en: 'Expected results' },
      help: {
        fr: 'Ce que l’action devait produire, à ne pas confondre avec ses résultats.',
        en: 'What the action was to bring about, not to be confused with its results.',
      },
      section: 'why',
      search: 'body',
    },
    description: {
      kind: rich(),
      label: { fr: 'Déroulement', en: 'What was done' },
      section: 'how',
      askedFor: 'submission',
      search: 'body',
    },
    programme: {
      kind: sessions(),
      label: { fr: 'Programme d’une journée', en: 'Programme of a day' },
      heading: { fr: 'Programme', en: 'Programme' },
      section: 'how',
      search: 'body',
    },
    humanMeansState: {
      kind: knowledge(),
      label: { fr: 'Moyens humains : que peut-on en dire ?', en: 'People: what can be said of them?' },
      section: 'means',
    },
    humanMeans: { kind: people(), label: { fr: 'Moyens humains', en: 'People' }, section: 'means', search: 'body' },
    budget: {
      kind: budget(),
      label: { fr: 'Budget', en: 'Budget' },
      section: 'means',
      askedFor: 'submission',
      answered: ({ state, amount }) => (state === 'filled' ? amount !== null : state !== null),
      search: 'body',
    },
    partners: {
      kind: actorGroup(),
      label: { fr: 'Partenaires', en: 'Partners' },
      section: 'means',
      askedFor: 'submission',
      answered: saysWho,
      search: 'body',
    },
    funders: {
      kind: actorGroup(),
      label: { fr: 'Financeurs', en: 'Funders' },
      section: 'means',
      askedFor: 'submission',
      answered: saysWho,
      search: 'body',
    },
    supporters: {
      kind: references('actor'),
      label: { fr: 'Soutiens', en: 'Supporters' },
      heading: { fr: 'Avec l’appui de', en: 'With the support of' },
    },
    indicators: {
      ofOneEdition: true,
      kind: series(),
      label: { fr: 'Chiffres suivis dans le temps', en: 'Figures followed over time' },
      heading: { fr: 'Chiffres', en: 'Figures' },
      section: 'learned',
      search: 'body',
    },
    results: {
      ofOneEdition: true,
      kind: paragraphs(),
      label: { fr: 'Résultats et évaluation', en: 'Results and evaluation' },
      section: 'learned',
      search: 'body',
    },
    strengths: {
      ofOneEdition: true,
      kind: lines(),
      label: { fr: 'Points forts', en: 'Strengths' },
      section: 'learned',
      search: 'body',
    },
    improvements: {
      ofOneEdition: true,
      kind: lines(),
      label: { fr: 'À améliorer', en: 'To improve' },
      section: 'learned',
      search: 'body',
    },
    observations: {
      ofOneEdition: true,
      kind: lines(),
      label: { fr: 'Ce qu’en dit un tiers', en: 'What a third party says' },
      help: {
        fr: 'Un regard extérieur, distinct de vos résultats.',
        en: 'A view from outside, apart from your results.',
      },
      section: 'learned',
      search: 'body',
    },
    inspiredBy: {
      kind: references('practice'),
      label: { fr: 'Inspirée de', en: 'Inspired by' },
      heading: { fr: 'S’inspire de', en: 'Inspired by' },
      search: 'body',
    },
    lineage: { kind: lineage(), label: { fr: 'Ce qui a été repris', en: 'What was taken up' }, search: 'body' },
    previousEdition: {
      ...previousEdition('practice'),
      help: {
        fr: 'La fiche de l’édition d’avant, s’il y en a une. La suivante se dira dans la sienne.',
        en: 'The sheet of the edition before, if there is one. The next one will say so in its own.',
      },
      section: 'dates',
    },
    nextEdition: nextEdition('practice'),
    presentedAt: {
      kind: references('meeting-report'),
      label: { fr: 'Présentée lors de', en: 'Presented at' },
      heading: { fr: 'Présentée à', en: 'Presented at' },
      search: 'body',
    },
    sameAs: {
      kind: webAddresses(),
      label: { fr: 'Même fiche ailleurs', en: 'The same sheet elsewhere' },
      heading: { fr: 'Aussi publiée à', en: 'Also published at' },
    },
    provenance: { kind: provenance(), label: { fr: 'Provenance', en: 'Provenance' }, search: 'body' },
    licence: { kind: line(), label: { fr: 'Licence', en: 'Licence' } },
    documents: { ...documents, section: 'learned' },
  },
});
