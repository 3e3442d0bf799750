/** The people of the demonstration. Addresses are under `.example`, which no mail server serves. */
export interface AdminPerson {
  role: 'super-admin' | 'editor' | 'monitoring-chair' | 'monitoring-member' | 'steering-chair' | 'steering-member';
  firstname: string;
  lastname: string;
  email: string;
  /** Code of the role in the admin panel. */
  adminRole: 'strapi-super-admin' | 'passerelles-editor' | 'passerelles-member';
  seat?: { committeeSlug: 'comite-de-suivi' | 'comite-de-pilotage'; role: 'chair' | 'member'; represents: string };
}

const monitoring = (role: 'chair' | 'member', represents: string) =>
  ({ committeeSlug: 'comite-de-suivi', role, represents }) as const;
const steering = (role: 'chair' | 'member', represents: string) =>
  ({ committeeSlug: 'comite-de-pilotage', role, represents }) as const;

// Nobody represents the actors of the demo association or of the first sheets' owners in Angers: they would have to step aside.
export const adminPeople: readonly AdminPerson[] = [
  {
    role: 'super-admin',
    firstname: 'Salomé',
    lastname: 'Admin',
    email: 'administration@demo.passerelles.example',
    adminRole: 'strapi-super-admin',
  },
  {
    role: 'editor',
    firstname: 'Élise',
    lastname: 'Moreau',
    email: 'edition@demo.passerelles.example',
    adminRole: 'passerelles-editor',
  },
  {
    role: 'monitoring-chair',
    firstname: 'Karim',
    lastname: 'Benali',
    email: 'suivi-presidence@demo.passerelles.example',
    adminRole: 'passerelles-member',
    seat: monitoring('chair', 'urecso'),
  },
  {
    role: 'monitoring-member',
    firstname: 'Jeanne',
    lastname: 'Roux',
    email: 'suivi-1@demo.passerelles.example',
    adminRole: 'passerelles-member',
    seat: monitoring('member', 'uriopss'),
  },
  {
    role: 'monitoring-member',
    firstname: 'Paul',
    lastname: 'Lefèvre',
    email: 'suivi-2@demo.passerelles.example',
    adminRole: 'passerelles-member',
    seat: monitoring('member', 'una'),
  },
  {
    role: 'steering-chair',
    firstname: 'Awa',
    lastname: 'Diallo',
    email: 'pilotage-presidence@demo.passerelles.example',
    adminRole: 'passerelles-member',
    seat: steering('chair', 'anct'),
  },
  {
    role: 'steering-member',
    firstname: 'Michel',
    lastname: 'Garnier',
    email: 'pilotage-1@demo.passerelles.example',
    adminRole: 'passerelles-member',
    seat: steering('member', 'caf-charente'),
  },
  {
    role: 'steering-member',
    firstname: 'Inès',
    lastname: 'Faure',
    email: 'pilotage-2@demo.passerelles.example',
    adminRole: 'passerelles-member',
    seat: steering('member', 'fnars'),
  },
];

export const association = {
  role: 'association',
  name: 'Nadia Perrin',
  email: 'association@demo.passerelles.example',
  actor: 'iresa',
} as const;
