export const territories = {
  title: 'Territoires',
  lead: 'Où quelque chose a été partagé : sur la carte, puis du plus grand au plus petit.',
  none: 'Rien n’est encore publié avec un territoire.',
  neighbours: 'Territoires voisins',
  children: 'Territoires qui ont des fiches',
  nothing: 'Rien n’est encore publié sur ce territoire.',
  searchInside: 'Chercher dans ce territoire',
};
