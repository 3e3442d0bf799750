import { counted } from '../plural';

/** What the desk says of what a sheet is asked for before it is sent. */
export const needed = {
  asked: 'Demandé pour l’envoi.',
  lacks: 'Demandé pour l’envoi : à remplir.',
  toFill: (count: number) => `${count} à remplir`,
  ofChapter: ({ asked, missing }: { asked: number; missing: readonly string[] }) =>
    missing.length === 0
      ? `Tout ce qui est demandé ici est rempli (${counted(asked, 'réponse', 'réponses')}).`
      : `${counted(missing.length, 'réponse demandée à remplir', 'réponses demandées à remplir')} ici, sur ${asked}.`,
  meter: 'Réponses demandées qui sont remplies',
  filled: (filled: number, asked: number) => `${counted(filled, 'réponse remplie', 'réponses remplies')} sur ${asked}`,
  how: 'Comment c’est compté',
  explained:
    'On compte les réponses sans lesquelles la fiche ne peut pas partir au comité ; le reste est facultatif. Une réponse compte dès que le champ dit quelque chose : « Aucun » et « Je ne peux pas le dire » en sont, un champ vide n’en est pas une. Le compte ne dit rien de la qualité du texte.',
  step: (at: number, count: number) => `Étape ${at} sur ${count}`,
  previous: '← Précédent',
  next: 'Suivant →',
};
