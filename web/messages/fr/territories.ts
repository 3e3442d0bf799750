export const territories = {
  children: 'Territoires qui ont des fiches',
  nothing: 'Rien n’est encore publié sur ce territoire.',
  searchInside: 'Chercher dans ce territoire',
};
