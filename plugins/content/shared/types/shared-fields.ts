import { reference, references } from '../kinds/references';
import type { Target } from '../kinds/kind';
import { files, line } from '../kinds/text';

/** Fields that several types have alike. */

export const slug = { kind: line({ longest: 160 }), label: { fr: 'Adresse de la page', en: 'Address of the page' } };

export const seoDescription = {
  kind: line({ longest: 160 }),
  label: { fr: 'Description pour les moteurs de recherche', en: 'Description for search engines' },
  help: { fr: '160 caractères au plus ; à défaut, le résumé.', en: '160 characters at most; else the summary.' },
};

export const themes = { kind: references('theme'), label: { fr: 'Thématiques', en: 'Themes' } };

export const territories = {
  kind: references('territory'),
  label: { fr: 'Territoires', en: 'Territories' },
  help: {
    fr: 'Une commune, un quartier, un département… par son nom ou son code INSEE.',
    en: 'A commune, a district, a department… by its name or its INSEE code.',
  },
};

export const documents = {
  kind: files(),
  ofOneEdition: true as const,
  label: { fr: 'Documents', en: 'Documents' },
  help: {
    fr: 'Images, PDF, CSV, documents OpenDocument ou Office : 20 Mo au plus par fichier.',
    en: 'Pictures, PDF, CSV, OpenDocument or Office documents: at most 20 MB a file.',
  },
};

export const previousEdition = (target: Target) => ({
  kind: reference(target),
  ofOneEdition: true as const,
  acyclic: {},
  label: { fr: 'Édition précédente', en: 'Previous edition' },
});
export const nextEdition = (target: Target) => ({
  kind: reference(target),
  label: { fr: 'Édition suivante', en: 'Next edition' },
});

/** A name by which something is known: of an actor, a theme, a territory. */
export const name = { kind: line({ longest: 160, required: true }), label: { fr: 'Nom', en: 'Name' } };
