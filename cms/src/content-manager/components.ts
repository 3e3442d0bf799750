import { missingCommune, type Form } from './form';

const knowledge = 'Ce qu’on en sait';

export const components: Readonly<Record<string, Form>> = {
  'shared.text-item': { mainField: 'text', labels: { text: 'Texte' }, rows: ['text'] },
  'shared.partial-date': {
    mainField: 'value',
    labels: { value: 'Date', precision: 'Précision' },
    help: { value: '2011, 2011-06, 2013-10-08, ou 01-16 quand l’année est inconnue' },
    rows: ['precision:6 value:6'],
  },
  'shared.speaker': {
    mainField: 'name',
    labels: { name: 'Nom', role: 'Fonction', organisation: 'Organisme' },
    rows: ['name:6 role:6', 'organisation:6'],
  },
  'shared.session': {
    mainField: 'title',
    labels: { start: 'Début', end: 'Fin', title: 'Intitulé', note: 'Précision', speakers: 'Intervenants' },
    help: { start: 'Par exemple 09:30' },
    rows: ['start:6 end:6', 'title', 'note', 'speakers'],
  },
  'shared.actor-group': {
    mainField: 'state',
    labels: { state: knowledge, actors: 'Acteurs', note: 'Précision' },
    help: { state: '« Aucun » est un fait ; laissez vide si vous ne savez pas' },
    rows: ['state:6', 'actors', 'note'],
  },
  'shared.budget': {
    mainField: 'amount',
    labels: { state: knowledge, amount: 'Montant', currency: 'Monnaie', year: 'Année', note: 'Précision' },
    rows: ['state:6', 'amount:4 currency:4 year:4', 'note'],
  },
  'shared.human-means': {
    mainField: 'role',
    labels: { role: 'Fonction', count: 'Nombre' },
    help: { count: 'Vide quand le nombre n’est pas connu' },
    rows: ['role:8 count:4'],
  },
  'shared.point': { mainField: 'year', labels: { year: 'Année', value: 'Valeur' }, rows: ['year:6 value:6'] },
  'shared.series': {
    mainField: 'label',
    labels: { label: 'Indicateur', unit: 'Unité', source: 'Source', points: 'Valeurs' },
    rows: ['label', 'unit:6 source:6', 'points'],
  },
  'shared.attendance': {
    mainField: 'count',
    labels: { state: knowledge, count: 'Nombre de personnes', note: 'Précision', actors: 'Acteurs présents' },
    rows: ['state:6 count:4', 'note', 'actors'],
  },
  'shared.cover': {
    mainField: 'credit',
    labels: { file: 'Image', alternativeText: 'Texte de remplacement', credit: 'Crédit' },
    help: { alternativeText: 'Ce que montre l’image, pour qui ne la voit pas' },
    rows: ['file', 'alternativeText', 'credit'],
  },
  'shared.provenance': {
    mainField: 'label',
    labels: { label: 'Source', url: 'Adresse', note: 'Précision' },
    rows: ['label:6 url:6', 'note'],
  },
  'shared.coordinates': {
    mainField: 'latitude',
    labels: { latitude: 'Latitude', longitude: 'Longitude' },
    rows: ['latitude:6 longitude:6'],
  },
  'practice.lineage': {
    mainField: 'practiceSlug',
    labels: {
      practiceSlug: 'Adresse de la fiche d’origine',
      kept: 'Ce qui a été gardé',
      changed: 'Ce qui a été changé',
      dropped: 'Ce qui a été abandonné',
    },
    rows: ['practiceSlug', 'kept', 'changed', 'dropped'],
  },
  'meeting.perspective': {
    mainField: 'title',
    labels: { title: 'Perspective', points: 'Points' },
    rows: ['title', 'points'],
  },
  'meeting.outcome-axis': {
    mainField: 'axis',
    labels: { axis: 'Axe', perspectives: 'Perspectives' },
    rows: ['axis', 'perspectives'],
  },
  'meeting.decision': {
    mainField: 'statement',
    labels: {
      statement: 'Énoncé',
      kind: 'Nature',
      carriers: 'Porteurs',
      territory: 'Territoire',
      horizon: 'Échéance',
      progress: 'Avancement',
      reason: 'Raison',
      reviewDate: 'À revoir le',
      practiceSlug: 'Adresse de la fiche liée',
    },
    help: { territory: missingCommune },
    rows: [
      'statement',
      'kind:6 progress:6',
      'carriers:6 territory:6',
      'horizon',
      'reviewDate:6 practiceSlug:6',
      'reason',
    ],
  },
  'page.section': {
    mainField: 'title',
    labels: { title: 'Titre', body: 'Texte', points: 'Points' },
    rows: ['title', 'body', 'points'],
  },
};
