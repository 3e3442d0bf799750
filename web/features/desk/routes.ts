import { folderNames } from './folders';

const folder = `(?:${folderNames.join('|')})`;

/** Every address that app/espace answers; what begins like them and is none of them gets the site's own 404. */
const routes = [
  '',
  '/compte(?:/(?:adresse(?:/annuler)?|donnees|supprimer))?',
  '/confirmer',
  '/equipe/[^/]+',
  '/invitation',
  '/connexion(?:/ici)?',
  '/inscription(?:/courriel)?',
  '/mot-de-passe(?:/nouveau)?',
  '/rattachement',
  '/recherche/[^/]+',
  `/${folder}/[^/]+(?:/(?:apercu|document|edition|enregistrer|organisme|retirer|suivi|supprimer|territoire|versions))?`,
];
const pattern = new RegExp(`^/espace(?:${routes.join('|')})/?$`, 'u');

/** Whether the desk has a page at this path. `/espace/fiches/nouvelle` has the form of a sheet's own. */
export const isDeskPath = (path: string): boolean => pattern.test(path);
