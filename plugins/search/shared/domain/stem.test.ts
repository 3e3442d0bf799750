import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold';
import { irregular } from './irregular';
import { initialsOf, stem } from './stem';

const families = [
  'conseiller conseillère conseillers conseillères',
  'ouvrier ouvrière ouvriers ouvrières',
  'animatrice animateur animatrices animateurs animation animer',
  'éducateur éducatrice éducateurs éducatrices',
  'directeur directrice directeurs directrices',
  'acteur actrice acteurs actrices',
  'musicien musiciens musicienne musiciennes',
  'sportif sportive sportifs sportives',
  'actif active actifs actives',
  'travail travaux travailler',
  'vitrail vitraux',
  'local locaux locale locales',
  'régional régionaux régionale régionales',
  'social sociaux sociale sociales',
  'réseau réseaux',
  'nouveau nouveaux',
  'jeu jeux',
  'lieu lieux',
  'vœu vœux',
  'enjeu enjeux',
  'handicap handicapé handicapés handicapée handicapées',
  'former formation formations',
  'participer participation',
  'accompagner accompagnement accompagnée accompagnés',
  'prévenir prévention',
  'isolé isolée isolés isolées isolement',
  'travailleur travailleuse travailleurs travailleuses',
  'heureux heureuse heureuses',
  'nombreux nombreuse nombreuses',
  'étranger étrangère étrangers étrangères',
  'citoyen citoyenne citoyens citoyennes',
  'lycéen lycéenne lycéens',
  'étudiant étudiante étudiants étudiantes',
  'président présidente présidents',
  'public publique publics publiques',
  'élu élue élus élues',
  'aîné aînée aînés aînées',
  'salarié salariée salariés salariées',
  'employé employée employés employées',
  'âgé âgée âgés âgées',
  'loyer loyers',
  'foyer foyers',
  'gardien gardienne gardiens',
  'culturel culturelle culturels culturelles',
  'bénévole bénévoles bénévolat',
  'partagé partagée partagés partagées partager',
  'lycée lycées',
  'adhérent adhérente adhérents',
  'impayé impayés impayer',
  'familial familiaux familiale familiales',
  'professionnel professionnelle professionnels professionnelles',
  'premier première premiers premières',
  'solidaire solidaires',
  'voisin voisine voisins voisines',
  'créatif créative créatifs',
  'libéré libérée libérer libérés',
];

const strangers = [
  ['ville', 'fille'],
  ['loyer', 'loi'],
  ['foyer', 'fois'],
  ['collègue', 'collège'],
  ['habitat', 'habitant'],
  ['pays', 'payer'],
  ['port', 'sport'],
  ['quartier', 'quart'],
  ['culture', 'cult'],
];

describe('stem', () => {
  it.each(families)('gives one stem to %s', (family) => {
    expect([...new Set(family.split(' ').map((word) => stem(fold(word))))]).toHaveLength(1);
  });

  it.each(strangers)('keeps %s apart from %s', (one, other) => {
    expect(stem(fold(one))).not.toBe(stem(fold(other)));
  });

  it('knows with which letters the words of a stem begin', () => {
    const beginsSo = (word: string): boolean => initialsOf(stem(word)).includes(word.charAt(0));
    expect([...irregular].flat().filter((word) => !beginsSo(word))).toEqual([]);
    expect(initialsOf(stem('oeil'))).toEqual(['o', 'y']);
    fc.assert(fc.property(fc.stringMatching(/^[a-z]{1,12}$/u), beginsSo));
  });
});
