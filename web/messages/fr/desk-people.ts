import type { MemberRole } from '@passerelles/desk/shared';
import { counted } from '../plural';

/** Those who write for one actor, and how they invite each other. */
export const people = {
  title: (actor: string) => `L’équipe de ${actor}`,
  lead: 'Les fiches sont à la structure : chaque personne de l’équipe peut les modifier, et qui part n’en emporte aucune.',
  link: (count: number) => `L’équipe (${counted(count, 'personne', 'personnes')})`,
  members: 'Qui écrit',
  roles: { writer: 'Peut écrire', manager: 'Responsable de l’équipe' } satisfies Record<MemberRole, string>,
  nameless: 'Sans nom',
  me: 'vous',
  since: (day: string) => `depuis le ${day}`,
  change: (name: string) => `Changer le rôle de ${name}, ou retirer cette personne`,
  makeManager: (name: string) => `Confier la gestion de l’équipe à ${name}`,
  makeWriter: (name: string) => `Ne plus confier la gestion de l’équipe à ${name}`,
  removeText: 'Cette personne n’aura plus accès aux fiches de la structure, dès maintenant. Un message le lui dira.',
  remove: (name: string) => `Retirer ${name} de l’équipe`,
  invite: 'Inviter une personne',
  inviteHelp:
    'Un lien part à cette adresse. Il est valable 7 jours, sert une fois et n’est que pour elle, que la personne ait déjà un compte ou non.',
  inviteEmail: 'Son adresse électronique',
  inviteRole: 'Ce qu’elle pourra faire',
  roleChoices: {
    writer: 'Écrire les fiches',
    manager: 'Écrire les fiches et gérer l’équipe',
  } satisfies Record<MemberRole, string>,
  inviteAction: 'Envoyer l’invitation',
  waiting: 'Invitations en attente',
  until: (day: string) => `valable jusqu’au ${day}`,
  takeBack: (email: string) => `Annuler l’invitation de ${email}`,
  writersOnly: 'Pour inviter une personne, demandez à une personne responsable de l’équipe.',
  unmanaged: 'Plus personne ne gère cette équipe. Vous pouvez demander aux rédacteurs de le faire.',
  askToManage: 'Demander à gérer l’équipe',
  leave: 'Quitter cette équipe',
  leaveText:
    'Vous n’aurez plus accès aux fiches de la structure. Elles restent à leur place, avec ce que vous y avez écrit.',
  leaveAlone: 'Vous êtes la seule personne de cette équipe : les rédacteurs seront prévenus que plus personne n’écrit.',
  successor: 'Qui gérera l’équipe après vous ?',
  nobody: 'Personne : prévenir les rédacteurs',
  leaveAction: 'Quitter l’équipe',
  done: {
    invitee: 'L’invitation est partie.',
    annulee: 'L’invitation est annulée : son lien ne fonctionne plus.',
    role: 'Le rôle est changé. Un message le dit à la personne.',
    retiree: 'La personne est retirée de l’équipe.',
    arrivee: 'Bienvenue dans l’équipe : vous pouvez écrire.',
  },
  left: 'Vous avez quitté l’équipe. Ses fiches restent à leur place.',
};

export const invitation = {
  title: 'Une invitation',
  by: (inviter: string, actor: string) => `${inviter} vous invite à écrire pour « ${actor} ».`,
  anonymous: (actor: string) => `On vous invite à écrire pour « ${actor} ».`,
  role: {
    writer: 'Vous pourrez en rédiger les fiches.',
    manager: 'Vous pourrez en rédiger les fiches, inviter d’autres personnes et changer leur rôle.',
  } satisfies Record<MemberRole, string>,
  forAddress: (email: string) => `Cette invitation est pour ${email}.`,
  accept: (actor: string) => `Rejoindre ${actor}`,
  otherAccount: (email: string) =>
    `Vous êtes en ce moment dans votre espace avec ${email}. Déconnectez-vous et suivez de nouveau le lien, ou demandez une invitation à cette adresse-ci.`,
  signIn: 'Vous avez déjà un compte',
  signInText: 'Connectez-vous avec cette adresse : vous pourrez ensuite accepter.',
  open: 'Ouvrez votre compte',
  openText: 'Un nom et un mot de passe suffisent : le lien confirme déjà votre adresse.',
  openAction: 'Ouvrir mon compte et rejoindre l’équipe',
  gone: {
    TOKEN_INVALID: 'Ce lien n’est pas valable, ou il a déjà servi.',
    TOKEN_EXPIRED: 'Cette invitation est trop ancienne. Demandez-en une autre à la personne qui vous a invitée.',
    TOKEN_REPLACED:
      'Cette invitation a été annulée, ou remplacée par une plus récente : regardez si un autre message est arrivé.',
  },
};
