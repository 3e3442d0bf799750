import type { TerritoryKind } from '@passerelles/config/vocabulary';
import { choice } from '../kinds/choice';
import { group } from '../kinds/group';
import { coordinate } from '../kinds/number';
import { reference, references } from '../kinds/references';
import { rich } from '../kinds/rich';
import { sections } from '../kinds/statements';
import { day, files, identifier, line, lines, paragraphs, webAddress } from '../kinds/text';
import { isRna, isSiret } from '../domain/identifiers';
import { defineType } from './field';
import { name, seoDescription, slug, territories, themes } from './shared-fields';

/** What sheets are filed under and refer to, and the pages of the site. */

export const actor = defineType({
  name: 'actor',
  uid: 'api::actor.actor',
  label: { fr: 'Acteur', en: 'Actor' },
  list: ['name', 'acronym', 'kind'],
  mirrors: {
    members: { fr: 'Membres', en: 'Members' },
    predecessors: { fr: 'Prédécesseurs', en: 'Predecessors' },
  },
  mirrorHeadings: { predecessors: { fr: 'A pris la suite de', en: 'Took over from' } },
  shownMirrors: { members: 'actor', predecessors: 'actor' },
  sections: [],
  fields: {
    name,
    slug,
    acronym: { kind: line({ longest: 40 }), label: { fr: 'Sigle', en: 'Acronym' } },
    kind: {
      kind: choice({
        association: { fr: 'Association', en: 'Association' },
        'ccas-cias': { fr: 'CCAS ou CIAS', en: 'Local welfare office (CCAS or CIAS)' },
        'social-centre': { fr: 'Centre social', en: 'Social centre' },
        network: { fr: 'Réseau', en: 'Network' },
        'local-authority': { fr: 'Collectivité', en: 'Local authority' },
        state: { fr: 'Service de l’État', en: 'State service' },
        funder: { fr: 'Financeur', en: 'Funder' },
        company: { fr: 'Entreprise', en: 'Company' },
        other: { fr: 'Autre', en: 'Other' },
      }),
      label: { fr: 'Nature', en: 'Kind' },
    },
    mission: { kind: paragraphs(), label: { fr: 'Mission', en: 'Mission' } },
    description: { kind: paragraphs(), label: { fr: 'Présentation', en: 'Presentation' } },
    website: { kind: webAddress(), label: { fr: 'Site web', en: 'Website' } },
    publicContact: {
      kind: line(),
      label: { fr: 'Contact public', en: 'Public contact' },
      heading: { fr: 'Contact', en: 'Contact' },
      help: {
        fr: 'Visible de tous : préférez une adresse générique à celle d’une personne.',
        en: 'Everybody sees it: prefer a generic address to a person’s.',
      },
    },
    address: {
      kind: paragraphs(),
      label: { fr: 'Adresse postale', en: 'Postal address' },
      heading: { fr: 'Adresse', en: 'Address' },
    },
    coordinates: {
      kind: group('shared.coordinates', {
        latitude: { kind: coordinate(90), label: { fr: 'Latitude', en: 'Latitude' } },
        longitude: { kind: coordinate(180), label: { fr: 'Longitude', en: 'Longitude' } },
      }),
      label: { fr: 'Coordonnées géographiques', en: 'Coordinates' },
    },
    rna: {
      kind: identifier(isRna, 'BAD_RNA'),
      label: { fr: 'Numéro RNA', en: 'RNA number' },
      help: { fr: 'W suivi de neuf caractères.', en: 'W and nine characters.' },
    },
    siret: {
      kind: identifier(isSiret, 'BAD_SIRET'),
      label: { fr: 'SIRET', en: 'SIRET number' },
      help: { fr: 'Quatorze chiffres.', en: 'Fourteen digits.' },
    },
    territories,
    themes,
    memberOf: { kind: references('actor'), label: { fr: 'Membre de', en: 'Member of' } },
    logo: { kind: files(), label: { fr: 'Logo', en: 'Logo' } },
    successor: {
      kind: reference('actor'),
      acyclic: {},
      label: { fr: 'Successeur', en: 'Successor' },
      heading: { fr: 'Devenu', en: 'Became' },
      help: {
        fr: 'L’organisme qui a pris sa suite (fusion, nouveau nom).',
        en: 'The organisation that took over (merger, new name).',
      },
    },
  },
});

export const theme = defineType({
  name: 'theme',
  uid: 'api::theme.theme',
  label: { fr: 'Thématique', en: 'Theme' },
  list: ['name', 'parent'],
  mirrors: { children: { fr: 'Sous-thématiques', en: 'Sub-themes' } },
  mirrorHeadings: { children: { fr: 'Plus précisément', en: 'More precisely' } },
  shownMirrors: { children: 'theme' },
  sections: [],
  fields: {
    name,
    slug,
    description: { kind: paragraphs(), label: { fr: 'Présentation', en: 'Presentation' } },
    parent: {
      kind: reference('theme'),
      acyclic: { levels: 2 },
      label: { fr: 'Thématique parente', en: 'Parent theme' },
      heading: { fr: 'Fait partie de', en: 'Part of' },
      help: { fr: 'Deux niveaux au plus.', en: 'Two levels at most.' },
    },
    synonyms: {
      kind: lines(),
      label: { fr: 'Synonymes', en: 'Synonyms' },
      heading: { fr: 'On dit aussi', en: 'Also called' },
      help: { fr: 'Autres mots que les gens cherchent.', en: 'Other words that people search for.' },
    },
  },
});

export const territory = defineType({
  name: 'territory',
  uid: 'api::territory.territory',
  label: { fr: 'Territoire', en: 'Territory' },
  list: ['name', 'kind', 'code'],
  period: { start: 'validFrom', end: 'validTo' },
  mirrorHeadings: { predecessors: { fr: 'A pris la suite de', en: 'Took over from' } },
  mirrors: {
    children: { fr: 'Territoires compris', en: 'Territories within' },
    predecessors: { fr: 'Prédécesseurs', en: 'Predecessors' },
  },
  shownMirrors: { predecessors: 'territory' },
  sections: [],
  fields: {
    name,
    slug,
    kind: {
      kind: choice<TerritoryKind>({
        country: { fr: 'Pays', en: 'Country' },
        region: { fr: 'Région', en: 'Region' },
        department: { fr: 'Département', en: 'Department' },
        epci: { fr: 'Intercommunalité', en: 'Grouping of communes' },
        commune: { fr: 'Commune', en: 'Commune' },
        'priority-district': { fr: 'Quartier prioritaire', en: 'Priority district' },
        'ad-hoc': { fr: 'Périmètre ad hoc', en: 'Ad hoc perimeter' },
        foreign: { fr: 'Territoire étranger', en: 'Foreign territory' },
      }),
      label: { fr: 'Nature', en: 'Kind' },
    },
    code: {
      kind: line({ longest: 20 }),
      label: { fr: 'Code officiel (INSEE, SIREN ou QPV)', en: 'Official code (INSEE, SIREN or QPV)' },
      heading: { fr: 'Code officiel', en: 'Official code' },
    },
    parents: {
      kind: references('territory'),
      acyclic: {},
      label: { fr: 'Territoires parents', en: 'Parent territories' },
      heading: { fr: 'Fait partie de', en: 'Part of' },
      help: {
        fr: 'Pour une commune, laissez vide : le département et l’intercommunalité viennent du code INSEE.',
        en: 'Leave blank for a commune: its department and grouping come from the INSEE code.',
      },
    },
    validFrom: {
      kind: day(),
      label: { fr: 'Valable depuis le', en: 'Valid from' },
      heading: { fr: 'Existe depuis', en: 'Exists since' },
    },
    validTo: {
      kind: day(),
      label: { fr: 'Valable jusqu’au', en: 'Valid until' },
      heading: { fr: 'A existé jusqu’au', en: 'Existed until' },
    },
    successor: {
      kind: reference('territory'),
      acyclic: {},
      label: { fr: 'Successeur', en: 'Successor' },
      heading: { fr: 'Devenu', en: 'Became' },
    },
  },
});

export const page = defineType({
  name: 'page',
  uid: 'api::page.page',
  label: { fr: 'Page', en: 'Page' },
  list: ['title', 'slug'],
  sections: [],
  fields: {
    title: { kind: line({ longest: 160, required: true }), label: { fr: 'Titre', en: 'Title' } },
    slug,
    summary: { kind: paragraphs({ longest: 400 }), label: { fr: 'Chapeau', en: 'Lead' } },
    seoDescription,
    sections: { kind: sections(), label: { fr: 'Sections', en: 'Sections' }, search: 'body' },
    body: { kind: rich(), label: { fr: 'Texte', en: 'Text' }, search: 'body' },
  },
});
