import { missingCommune, type Form } from './form';

export const actor: Form = {
  mainField: 'name',
  list: ['name', 'acronym', 'kind', 'updatedAt'],
  sort: { by: 'name', order: 'ASC' },
  labels: {
    name: 'Nom',
    slug: 'Adresse de la page',
    acronym: 'Sigle',
    kind: 'Nature',
    mission: 'Mission',
    description: 'Présentation',
    website: 'Site web',
    publicContact: 'Contact public',
    address: 'Adresse postale',
    coordinates: 'Coordonnées géographiques',
    rna: 'Numéro RNA',
    siret: 'SIRET',
    territories: 'Territoires',
    themes: 'Thématiques',
    memberOf: 'Membre de',
    members: 'Membres',
    logo: 'Logo',
    successor: 'Successeur',
    predecessors: 'Prédécesseurs',
  },
  help: {
    territories: missingCommune,
    rna: 'W suivi de neuf chiffres',
    siret: 'Quatorze chiffres',
    publicContact: 'Visible de tous : préférez une adresse générique à celle d’une personne',
    successor: 'L’organisme qui a pris sa suite (fusion, nouveau nom)',
  },
  rows: [
    'name:8 acronym:4',
    'slug:6 kind:6',
    'mission',
    'description',
    'themes:6 territories:6',
    'website:6 publicContact:6',
    'address',
    'coordinates',
    'rna:6 siret:6',
    'memberOf:6 successor:6',
    'logo:6',
  ],
};

export const theme: Form = {
  mainField: 'name',
  list: ['name', 'parent', 'updatedAt'],
  sort: { by: 'name', order: 'ASC' },
  labels: {
    name: 'Nom',
    slug: 'Adresse de la page',
    description: 'Présentation',
    parent: 'Thématique parente',
    children: 'Sous-thématiques',
    synonyms: 'Synonymes',
  },
  help: { parent: 'Deux niveaux au plus', synonyms: 'Autres mots que les gens cherchent' },
  rows: ['name:8 slug:4', 'parent:6', 'description', 'synonyms'],
};

export const territory: Form = {
  mainField: 'name',
  list: ['name', 'kind', 'code', 'updatedAt'],
  sort: { by: 'name', order: 'ASC' },
  labels: {
    name: 'Nom',
    slug: 'Adresse de la page',
    kind: 'Nature',
    code: 'Code officiel (INSEE, SIREN ou QPV)',
    parents: 'Territoires parents',
    children: 'Territoires compris',
    validFrom: 'Valable depuis le',
    validTo: 'Valable jusqu’au',
    successor: 'Successeur',
    predecessors: 'Prédécesseurs',
  },
  help: { parents: 'Pour une commune, laissez vide : le département et l’intercommunalité viennent du code INSEE' },
  rows: ['name:8 slug:4', 'kind:6 code:6', 'parents', 'validFrom:6 validTo:6', 'successor:6'],
};

export const page: Form = {
  mainField: 'title',
  list: ['title', 'slug', 'updatedAt'],
  sort: { by: 'title', order: 'ASC' },
  labels: {
    title: 'Titre',
    slug: 'Adresse de la page',
    summary: 'Chapeau',
    seoDescription: 'Description pour les moteurs de recherche',
    sections: 'Sections',
    body: 'Texte',
  },
  rows: ['title:8 slug:4', 'summary', 'sections', 'body', 'seoDescription'],
};
