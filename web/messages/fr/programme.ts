export const programme = {
  title: 'Le programme',
  lead: 'D’où il vient, ce qu’il soutient, et comment y prendre part.',
  none: 'Aucune page n’est encore publiée.',
};
