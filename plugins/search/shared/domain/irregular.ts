/**
 * What the Snowball algorithm gets wrong on folded French, as `irregular form → form to stem instead`. Plurals in -x are
 * listed because the ending alone does not tell jeux (jeu) from heureux (heureux) or choix (choix).
 */
const pairs = `
travaux:travail baux:bail vitraux:vitrail coraux:corail emaux:email soupiraux:soupirail vantaux:vantail ventaux:ventail
jeux:jeu enjeux:enjeu lieux:lieu milieux:milieu banlieux:banlieu feux:feu voeux:voeu aveux:aveu neveux:neveu
cheveux:cheveu adieux:adieu pieux:pieu essieux:essieu hebreux:hebreu
bijoux:bijou cailloux:caillou choux:chou genoux:genou hiboux:hibou joujoux:joujou poux:pou
yeux:oeil cieux:ciel vieux:vieil vieille:vieil vieilles:vieil
publique:public publiques:public blanche:blanc blanches:blanc franche:franc franches:franc longue:long longues:long
seche:sec seches:sec fraiche:frais fraiches:frais grecque:grec grecques:grec turque:turc turques:turc
favorite:favori favorites:favori
prevention:prevenir preventions:prevenir preventif:prevenir preventive:prevenir preventifs:prevenir preventives:prevenir
intervention:intervenir interventions:intervenir benevolat:benevole
`;

export const irregular: ReadonlyMap<string, string> = new Map(
  pairs
    .split(/\s+/u)
    .filter(Boolean)
    .map((pair) => pair.split(':') as [string, string]),
);

/** Words that are their own stem: their ending looks like one and is not, and what it would leave means something else. */
export const invariable: ReadonlySet<string> = new Set(
  'loyer foyer pays mois fois choix prix voix bus gens temps corps mieux deux'.split(' '),
);
