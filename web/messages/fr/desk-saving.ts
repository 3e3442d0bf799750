import { versionLimits, type VersionKind } from '@passerelles/desk/shared';
import type { FailureCode } from '../../features/desk/failure';
import { counted } from '../plural';

/** What the desk says of saving a draft: where it stands, and what two people changed. */
export const saving = {
  untouched: 'Vos changements s’enregistrent tout seuls.',
  dirty: 'Pas encore enregistré : cela se fait tout seul dans quelques secondes.',
  sending: 'Enregistrement…',
  saved: (time: string) => `Brouillon enregistré à ${time}.`,
  savedExcept: (time: string, fields: number) =>
    `Brouillon enregistré à ${time}, sauf ${counted(fields, 'réponse à revoir, gardée telle que vous l’avez tapée', 'réponses à revoir, gardées telles que vous les avez tapées')}.`,
  offline: 'Hors ligne : nouvel essai dès que la connexion revient. D’ici là votre texte est gardé dans ce navigateur.',
  refused: (why: string) => `Non enregistré : ${why}`,
  asked: (fields: number) =>
    `Non enregistré : ${counted(fields, 'champ changé aussi par quelqu’un d’autre attend', 'champs changés aussi par quelqu’un d’autre attendent')} votre choix. Le reste est enregistré.`,
  /** What a screen reader is told of it. */
  told: {
    saved: (except: number) =>
      except === 0
        ? 'Votre texte est enregistré.'
        : `Votre texte est enregistré, sauf ${counted(except, 'réponse à revoir', 'réponses à revoir')}.`,
    offline: 'La connexion est coupée. Votre texte est gardé.',
    refused: 'Le brouillon n’est pas enregistré.',
    asked: 'Le brouillon attend un choix de vous.',
  },
  /** Where the state line says it in other words than the rest of the desk. */
  why: {
    UNAVAILABLE: 'le service ne répond pas. Nouvel essai dans un instant ; votre texte est gardé dans ce navigateur.',
    NOT_SIGNED_IN: 'votre session est terminée. Votre texte est toujours là.',
    INVALID: 'un texte est trop long pour être gardé tel quel.',
  } as Partial<Record<FailureCode, string>>,
  found: 'Voici le texte que vous aviez tapé et qui n’avait pas pu être enregistré. Il l’est maintenant, ou va l’être.',
  taken: (fields: string[]) =>
    `Quelqu’un d’autre a changé, et cette page montre maintenant son texte : ${fields.join(', ')}.`,
  unseen:
    'Votre fiche n’est pas partie : quelqu’un d’autre l’a changée entre-temps. Relisez ce qui a changé, puis envoyez de nouveau.',
  leaveUnsaved:
    'Un texte tapé dans ce navigateur n’est pas encore enregistré. Si vous vous déconnectez, il sera effacé. Continuer ?',
  session: {
    title: 'Votre session est terminée',
    lead: 'Votre texte est toujours là. Reconnectez-vous ici, et il sera enregistré.',
    action: 'Me reconnecter et enregistrer',
    later: 'Plus tard',
    open: 'Me reconnecter',
  },
  differences: { removed: 'retiré : ', added: 'ajouté : ' },
  history: {
    title: 'Historique du brouillon',
    open: 'Historique du brouillon',
    lead: `Ce qui a été enregistré, et par qui : une version par personne et par ${versionLimits.window} minutes, les ${versionLimits.most} dernières. Reprendre une version est un enregistrement de plus : rien de ce qui est là maintenant n’est perdu. Les fichiers joints n’en font pas partie.`,
    none: 'Rien n’a encore été enregistré.',
    kinds: { save: 'Enregistrée', restore: 'Version reprise', before: 'Changée hors de l’espace' } satisfies Record<
      VersionKind,
      string
    >,
    by: (name: string) => `par ${name}`,
    gone: 'par quelqu’un qui n’écrit plus ici',
    at: (day: string, time: string) => `${day} à ${time}`,
    restoredFrom: (moment: string) => `telle qu’elle était le ${moment}`,
    changed: (fields: string) => `Ce qui a changé : ${fields}`,
    see: 'Comparer avec le texte actuel',
    current: 'Le texte actuel',
    compared: (moment: string) => `Version du ${moment}, comparée au texte actuel`,
    comparedLead: 'Barré : ce que vous avez maintenant et qui disparaîtrait. Souligné : ce qui reviendrait.',
    same: 'Cette version dit la même chose que le texte actuel.',
    restoreField: 'Reprendre ce champ',
    restoreAll: 'Reprendre toute cette version',
    back: 'Revenir à la fiche',
    done: 'C’est repris. Ce qui était là avant est dans l’historique.',
    locked: 'La fiche est en cours d’examen : on peut relire l’historique, pas le reprendre.',
    stale:
      'Quelqu’un a enregistré cette fiche entre-temps. La comparaison ci-dessous est à jour : vérifiez, puis reprenez.',
  },
  conflict: {
    several: (fields: number) =>
      `Vous et quelqu’un d’autre avez changé ${fields === 1 ? 'le même champ' : 'les mêmes champs'}. Rien n’est remplacé : choisissez, champ par champ. Tout le reste est enregistré.`,
    title: 'À choisir',
    lead: 'Ce champ a aussi été changé ailleurs depuis que vous l’avez ouvert, par quelqu’un d’autre ou par vous dans un autre onglet. Le texte du champ ci-dessus est le vôtre ; rien n’est remplacé sans vous.',
    mine: 'Votre texte',
    theirs: (by: string | null, time: string | null) =>
      `Le texte déjà enregistré${by === null ? '' : ` par ${by}`}${time === null ? '' : ` à ${time}`}`,
    differences: 'Ce que votre texte change au sien',
    onlyForm: 'Les mots sont les mêmes : seule la mise en forme diffère.',
    nothing: 'Rien.',
    choices: {
      mine: 'Garder mon texte',
      theirs: 'Prendre le texte déjà enregistré',
      edit: 'Réunir les deux : je corrige le champ ci-dessus, puis j’enregistre',
    },
    action: 'Enregistrer ce choix',
  },
};
