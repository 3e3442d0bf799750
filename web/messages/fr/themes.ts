import { counted } from '../plural';

export const themes = {
  title: 'Thématiques',
  lead: 'Par où commencer quand on cherche sans savoir quoi.',
  count: (count: number) => counted(count, 'contenu', 'contenus'),
  about: (name: string) => `Fiches, rencontres et acteurs : ${name}.`,
  follow: 'Suivre ce thème par la lettre',
  nothing: 'Rien n’est encore publié sur ce thème.',
  searchInside: 'Chercher dans ce thème',
};
