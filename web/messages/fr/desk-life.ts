/** What is done with a whole sheet: looked at, deleted, taken up by another. */
export const life = {
  preview: 'Aperçu',
  previewTitle: (title: string) => `Aperçu : ${title}`,
  previewText:
    'Voici la page telle que le public la lira. Vous seuls, dans l’équipe, la voyez : elle n’est ni en ligne, ni dans la recherche. Les fiches citées qui ne sont pas encore publiques n’y figurent pas.',
  backToSheet: 'Revenir à la fiche',
  remove: 'Supprimer',
  removeTitle: 'Supprimer ce brouillon',
  removeLead: [
    'Vous allez supprimer « ',
    ' » pour toute l’équipe. Le texte, les fichiers ajoutés et ce qui n’a pas pu être enregistré disparaissent ; rien n’en reste sur le site, puisque rien n’y a paru. Il n’y a pas de retour possible.',
  ],
  removeAction: 'Supprimer pour toujours',
  keep: 'Ne rien supprimer',
  removed: 'Le brouillon est supprimé.',
  edition: 'Édition suivante',
  editionTitle: 'Écrire l’édition suivante',
  editionLead: [
    'Le nouveau brouillon suit « ',
    ' » et en reprend ce qui ne change guère d’une fois à l’autre. Les dates, les résultats et les documents sont à écrire : ils n’appartiennent qu’à leur édition.',
  ],
  newTitle: 'Titre',
  begin: 'Commencer le brouillon',
  inspiredTitle: 'Écrire une fiche inspirée d’une autre',
  inspiredLead: [
    'Votre fiche dira qu’elle s’inspire de « ',
    ' », et celle-ci dira qu’elle a inspiré la vôtre une fois publiée. Ses thématiques et ses publics sont repris ; son texte ne l’est pas : racontez ce que vous avez fait.',
  ],
  inspiredMissing: 'La fiche dont vous voulez partir n’est pas publique, ou ne l’est plus.',
  kept: 'Ce que vous avez gardé',
  changed: 'Ce que vous avez changé',
  dropped: 'Ce que vous avez abandonné',
  improvements: (title: string) => `Ce que « ${title} » dit à améliorer`,
  inspired: 'A inspiré :',
  noTracking: 'Nous ne comptons pas les lectures de vos fiches : ce site ne suit personne.',
};
