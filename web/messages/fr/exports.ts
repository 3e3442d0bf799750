import { counted } from '../plural';

export const exports = {
  columns: {
    id: 'Identifiant',
    kind: 'Type',
    url: 'Adresse',
    actors: 'Acteurs',
    year: 'Année',
    date: 'Date',
    endDate: 'Dernier jour',
    decision: 'Relevé de décision',
    decidedOn: 'Décidé le',
    updatedAt: 'Mis à jour le',
  },
  columnOf: (name: string, type: string) => `${name} (${type})`,
  knowledge: {
    filled: 'renseigné',
    none: 'aucun',
    'not-communicated': 'non communiqué',
    'not-applicable': 'sans objet',
  },
  codebook: {
    columns: {
      type: 'Type',
      column: 'Colonne',
      labelFr: 'Nom en français',
      labelEn: 'Nom en anglais',
      kind: 'Nature',
      accepted: 'Ce qui est accepté',
      values: 'Liste fermée',
      unit: 'Unité',
      required: 'Obligatoire',
      help: 'Aide',
    },
    required: { always: 'toujours', submission: 'pour l’envoi au comité', no: 'non' },
  },
  feedTitle: (query: string) => `Passerelles : ${query}`,
  feedSubtitle: 'Ce qui a été publié ou mis à jour dernièrement.',
  calendarTitle: 'Rencontres · Passerelles',
  calendarSubtitle: 'Les rencontres dont le jour est connu.',
  calendarLeavesOut: (count: number) =>
    `Les rencontres dont le jour est connu. ${counted(count, 'autre n’y est pas, faute', 'autres n’y sont pas, faute')} de date complète.`,
};
