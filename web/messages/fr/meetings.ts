export const meetings = {
  title: 'Rencontres',
  lead: 'Ce qui s’y est dit, ce qui s’y est décidé, et ce que c’est devenu.',
  inShort: 'En bref',
  unknownDate: 'non connue',
  noAttendance: 'Aucun participant compté',
  editions: 'Autres éditions',
  similar: 'Rencontres proches',
  validated: (committee: string, day: string) => `Validé par le ${committee} le ${day}`,
  validatedBy: (committee: string, day: string) => `Validé par : ${committee}, le ${day}`,
  historical: 'Reprise : publié avant la plateforme',
};
