// Twenty-five thousand French-looking words. The most used are real ones of social action; the rest is grown from roots and the
// endings of French, so that plurals, feminines and derivations meet as they do in a real text.

const frequent =
  `association habitants quartier projet ville jardin enfants famille école santé solidarité commune bénévoles atelier jeunes culture
logement insertion emploi accueil territoire action participation rencontre réseau partenaires animation formation centre social conseil
municipal mairie département région accompagnement personnes âgées handicap mobilité transport alimentation épicerie cuisine numérique médiation
lecture bibliothèque théâtre musique sport vélo nature biodiversité énergie habitat précarité droits citoyenneté démocratie budget financement évaluation
parents éducation scolarité lycée collège université étudiants apprentissage langue migrants femmes égalité violence prévention sécurité
économie entreprise coopérative agriculture marché artisanat commerce tourisme patrimoine mémoire fête festival voisins immeuble résidence
bailleur locataires travaux chantier local locaux salle maison foyer urgence hébergement nuit rue gare place parc rivière forêt montagne
travailleurs éducateurs animatrices conseillères infirmière médecin psychologue juriste permanence rendez-vous entretien écoute parole confiance
isolement lien rural urbain périurbain intercommunalité agglomération service public usagers démarche questionnaire résultats bilan charte convention`
    .split(/\s+/u)
    .filter(Boolean);

const endings = [
  '',
  's',
  'e',
  'es',
  'er',
  'ation',
  'ations',
  'ateur',
  'atrice',
  'ateurs',
  'ement',
  'eur',
  'euse',
  'if',
  'ive',
  'ique',
  'al',
  'ale',
  'aux',
  'é',
  'ée',
  'és',
  'iste',
  'age',
  'able',
];
const starts = [
  'b',
  'br',
  'c',
  'ch',
  'cl',
  'cr',
  'd',
  'dr',
  'f',
  'fl',
  'g',
  'gr',
  'j',
  'l',
  'm',
  'n',
  'p',
  'pl',
  'pr',
  'qu',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
  '',
];
const vowels = ['a', 'e', 'é', 'i', 'o', 'u', 'ou', 'an', 'on', 'en', 'oi', 'ai', 'è'];
const ends = ['b', 'c', 'd', 'f', 'g', 'l', 'll', 'm', 'n', 'nn', 'p', 'r', 'rt', 's', 'ss', 't', 'tt', 'v', 'x'];

export const little = [
  'de',
  'la',
  'le',
  'les',
  'des',
  'et',
  'du',
  'à',
  'en',
  'un',
  'une',
  'pour',
  'dans',
  'par',
  'sur',
  'avec',
  'qui',
  'que',
  'au',
  'aux',
  'est',
  'sont',
  'se',
  'ce',
];
export const elided = ['l’', 'd’', 'qu’', "l'", "d'"];

/** `size` different words, the most used first. */
export function makeVocabulary(random, size) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const words = new Set(frequent);
  while (words.size < size) {
    let root = pick(starts) + pick(vowels) + pick(ends);
    if (random() < 0.7) root += pick(vowels) + pick(ends);
    const family = 1 + Math.floor(random() * 8);
    for (let member = 0; member < family && words.size < size; member += 1) words.add(root + pick(endings));
  }
  return [...words];
}
