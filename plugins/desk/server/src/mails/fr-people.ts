import type { MemberRole } from '../../../shared';
import { tokenLifetimeHours } from '../store/tokens';
import { claimsScreen, deskPage, peoplePage } from './addresses';
import type { Mail } from './mail';

const roles: Record<MemberRole, string> = {
  writer: 'rédiger ses fiches',
  manager: 'rédiger ses fiches et gérer son équipe',
};

/** What those who write for one actor are told about each other. Names are those of confirmed accounts. */
export const people = {
  invitation: (said: { inviter: string; actor: string; role: MemberRole; token: string }): Mail => ({
    title: `On vous invite à écrire pour ${said.actor}`,
    paragraphs: [
      'Bonjour,',
      `${said.inviter} vous invite à ${roles[said.role]} au nom de « ${said.actor} » sur Passerelles, le recueil de pratiques que des associations et des services publics partagent.`,
      `Le lien sert une fois et il est valable ${tokenLifetimeHours['join-actor'] / 24} jours. Il n’est que pour cette adresse : si vous n’avez pas encore de compte, vous en ouvrirez un en le suivant. Si cette invitation ne vous dit rien, oubliez ce message : rien ne se passera.`,
    ],
    action: { label: 'Voir l’invitation', url: deskPage('/invitation', said.token) },
  }),

  /** To those who manage. */
  newcomer: (said: { name: string; newcomer: string; email: string; actor: string; actorId: string }): Mail => ({
    title: `${said.newcomer} écrit désormais pour ${said.actor}`,
    paragraphs: [
      `Bonjour ${said.name},`,
      `${said.newcomer} (${said.email}) fait maintenant partie de l’équipe de « ${said.actor} » et peut en modifier les fiches.`,
      'Si ce n’est pas prévu, vous pouvez retirer cette personne depuis la page de l’équipe.',
    ],
    action: { label: 'Voir l’équipe', url: peoplePage(said.actorId) },
  }),

  roleChanged: (said: { name: string; actor: string; actorId: string; role: MemberRole }): Mail => ({
    title:
      said.role === 'manager'
        ? `Vous gérez désormais l’équipe de ${said.actor}`
        : `Votre rôle dans l’équipe de ${said.actor} a changé`,
    paragraphs: [
      `Bonjour ${said.name},`,
      said.role === 'manager'
        ? `Vous pouvez maintenant inviter des collègues à écrire pour « ${said.actor} », changer leur rôle et les retirer.`
        : `Vous pouvez toujours rédiger les fiches de « ${said.actor} » ; vous n’en gérez plus l’équipe.`,
    ],
    action: { label: 'Voir l’équipe', url: peoplePage(said.actorId) },
  }),

  membershipEnded: (name: string, actor: string): Mail => ({
    title: `Vous n’écrivez plus pour ${actor}`,
    paragraphs: [
      `Bonjour ${name},`,
      `La personne qui gère l’équipe de « ${actor} » a mis fin à votre rattachement. Les fiches restent à la structure ; votre compte reste ouvert.`,
    ],
    action: { label: 'Ouvrir mon espace', url: deskPage('') },
  }),

  /** To the editors. `left`: those who still write for it. */
  unmanaged: (actor: string, left: number): Mail => ({
    title: `Plus personne ne gère l’équipe de ${actor}`,
    paragraphs: [
      'Bonjour,',
      left === 0
        ? `Plus personne n’écrit pour « ${actor} ». Ses fiches restent en place.`
        : `La dernière personne qui gérait l’équipe de « ${actor} » s’est retirée. Celles qui restent peuvent encore écrire.`,
      'Qui demandera à gérer l’équipe passera par une demande de rattachement : vous l’approuverez ou la refuserez comme les autres.',
    ],
    action: { label: 'Voir les demandes', url: claimsScreen() },
  }),
};
