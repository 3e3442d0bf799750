import type { BallotChoice, StageOutcome } from '../../../shared';
import { sayDay, sayMoment, type Addresses, type Mail } from './words';

const day = (iso: string) => sayDay('fr', iso);
const moment = (iso: string) => sayMoment('fr', iso);
const toAuthor = (addresses: Addresses) => ({ label: 'Voir où en est le document', url: addresses.author });
const toReview = (addresses: Addresses) => ({ label: 'Ouvrir l’examen', url: addresses.review });
const given = (reason: string | null) => (reason ? [`Motif : ${reason}`] : []);

const choices: Record<BallotChoice, string> = {
  approve: 'approuver',
  'approve-with-reservations': 'approuver avec réserves',
  'request-changes': 'demander des modifications',
  reject: 'refuser',
  abstain: 's’abstenir',
};
/** What a member reads of a stage that closed: the author's side is in `outcomes`. */
const results: Record<StageOutcome, string> = {
  approved: 'approuvé',
  'approved-with-reservations': 'approuvé avec réserves',
  'changes-requested': 'modifications demandées',
  rejected: 'refusé',
  adjourned: 'ajourné',
};
/** The mails that tell each step to those who wait for it: the author first, then members and who presides, then editors. */
export const stepsFr = {
  admissible: (title: string, committee: string, dueOn: string, addresses: Addresses): Mail => ({
    title: `« ${title} » est recevable`,
    paragraphs: [
      `Le dossier est complet : il est transmis au comité. ${committee} : l’examen est ouvert jusqu’au ${day(dueOn)}.`,
      'Vous n’avez rien à faire pour l’instant.',
    ],
    action: toAuthor(addresses),
  }),
  takenUpAgain: (title: string, committee: string, reason: string, addresses: Addresses): Mail => ({
    title: `« ${title} » : l’examen reprend`,
    paragraphs: [`${committee} : l’examen est rouvert.`, ...given(reason), 'Vous n’avez rien à faire pour l’instant.'],
    action: toAuthor(addresses),
  }),
  corrected: (title: string, reason: string, record: string): Mail => ({
    title: `« ${title} » : une correction mineure`,
    paragraphs: [
      'La présidence du comité a validé une correction mineure de votre document publié.',
      ...given(reason),
      'Le relevé montre chaque changement, avant et après.',
    ],
    action: { label: 'Lire le relevé', url: record },
  }),
  reopened: (title: string, committee: string, reason: string, dueOn: string, addresses: Addresses): Mail => ({
    title: `L’examen de « ${title} » reprend`,
    paragraphs: [
      `${committee} : l’examen est rouvert jusqu’au ${day(dueOn)}.`,
      ...given(reason),
      'Le texte est le même ; les avis déjà donnés dans ce tour restent et peuvent être changés.',
    ],
    action: toReview(addresses),
  }),
  outcome: (
    title: string,
    committee: string,
    outcome: StageOutcome,
    reason: string | null,
    record: string,
    addresses: Addresses,
  ): Mail => ({
    title: `« ${title} » : ${results[outcome]}`,
    paragraphs: [
      `${committee} : l’étape est close. Résultat : ${results[outcome]} (relevé ${record}).`,
      ...given(reason),
      'Il n’y a plus rien à faire à cette étape.',
    ],
    action: toReview(addresses),
  }),
  adjourned: (title: string, committee: string, reason: string | null, addresses: Addresses): Mail => ({
    title: `Examen ajourné : « ${title} »`,
    paragraphs: [
      `${committee} : l’examen reprendra plus tard, et un message vous le dira.`,
      ...given(reason),
      'Les avis déjà donnés restent.',
    ],
    action: toReview(addresses),
  }),
  ballotEntered: (title: string, choice: BallotChoice, bearer: string | null, addresses: Addresses): Mail => ({
    title: `Un avis est enregistré pour vous : « ${title} »`,
    paragraphs: [
      `Votre avis : ${choices[choice]}.`,
      bearer === null
        ? 'La présidence l’a saisi en séance, où vous êtes noté présent.'
        : `Donné pour vous par ${bearer}, qui porte votre procuration. Si vous votez vous-même, votre avis l’emporte.`,
      'Si ce n’est pas ce que vous avez dit, changez-le depuis la page de l’examen, ou prévenez la présidence.',
    ],
    action: toReview(addresses),
  }),
  complete: (title: string, committee: string, closesAt: string, addresses: Addresses): Mail => ({
    title: `Tous ont voté : « ${title} » attend votre motif`,
    paragraphs: [
      `${committee} : tous les avis sont donnés. À vous de relire ce qui sera demandé à l’association, d’écrire le motif public et de confirmer.`,
      `Sans cela, l’étape se clôt d’elle-même ${moment(closesAt)}. D’ici là, chaque membre peut encore changer d’avis.`,
    ],
    action: toReview(addresses),
  }),
  namedToPreside: (title: string, committee: string, addresses: Addresses): Mail => ({
    title: `Vous présidez cette étape : « ${title} »`,
    paragraphs: [
      `${committee} : personne ne pouvait présider cet examen, et la rédaction vous a désigné pour cette étape.`,
      'Vous relancez les membres, rédigez le motif public et clôturez, depuis la page de l’examen.',
    ],
    action: toReview(addresses),
  }),
  nobodyPresides: (title: string, committee: string, addresses: Addresses): Mail => ({
    title: `Personne ne préside : « ${title} »`,
    paragraphs: [
      `${committee} : la présidence s’est déportée ou est absente, et aucun rapporteur ne peut la remplacer.`,
      'Le vote continue. Désignez un membre pour présider cette étape : il relance, écrit le motif public et clôt. Le relevé le dira.',
    ],
    action: toReview(addresses),
  }),
};
