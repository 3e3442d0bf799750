import {
  partialDateExamples,
  isPartialDate,
  isRna,
  isSessionTime,
  isSiret,
  isTime,
  findDuplicates,
  type IssueCode,
  type PartialDate,
} from '../../../shared';
import { amountBounds, isCurrency, isWithin, measureBounds, mostCounted } from '@passerelles/config/vocabulary';

/**
 * Rules of the fields, on the data that the Document Service is given. The import checks the same rules (they are the
 * same functions of `shared/domain`) with the words of its file; here the words are those of the form, in French.
 */
export interface FieldProblem {
  path: (string | number)[];
  message: string;
  /** What a screen with words of its own says instead of the message. */
  code?: IssueCode;
}

type Values = Record<string, unknown>;

const list = (value: unknown): Values[] => (Array.isArray(value) ? (value as Values[]) : []);
const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

function partialDate(value: unknown, path: FieldProblem['path'], label: string): FieldProblem[] {
  const date = value as PartialDate | null | undefined;
  if (!date?.value || !date.precision || isPartialDate(date)) return [];
  return [
    {
      path: [...path, 'value'],
      message: `${label} : « ${date.value} » ne correspond pas à la précision choisie. Écrivez par exemple ${partialDateExamples[date.precision]}.`,
    },
  ];
}

function programme(value: unknown): FieldProblem[] {
  return list(value).flatMap((session, index): FieldProblem[] => {
    const start = text(session['start']);
    const end = text(session['end']);
    const which = `Programme, séquence ${index + 1}`;
    if (start && !isTime(start))
      return [
        {
          path: ['programme', index, 'start'],
          message: `${which} : le début « ${start} » n’est pas une heure. Écrivez par exemple 09:30.`,
        },
      ];
    if (end && !isTime(end))
      return [
        {
          path: ['programme', index, 'end'],
          message: `${which} : la fin « ${end} » n’est pas une heure. Écrivez par exemple 17:00.`,
        },
      ];
    if (!isSessionTime({ start, end }))
      return [
        {
          path: ['programme', index, 'end'],
          message: `${which} : la fin (${end}) doit venir après le début (${start}), au plus tard dans la nuit qui suit.`,
        },
      ];
    return [];
  });
}

function indicators(value: unknown): FieldProblem[] {
  return list(value).flatMap((series, index) =>
    findDuplicates(list(series['points']), (point) => point['year'] as number | null).map(({ index: at }) => ({
      path: ['indicators', index, 'points', at, 'year'],
      message: `Indicateur « ${String(series['label'] ?? index + 1)} » : l’année ${String(list(series['points'])[at]?.['year'])} figure deux fois. Gardez une seule valeur par année.`,
    })),
  );
}

/** A decimal comes as a number or as its text. */
const figure = (value: unknown): number | null =>
  typeof value === 'number' ? value : text(value) === null ? null : Number(value);
const asKept = ({ most, decimals }: typeof amountBounds) =>
  `Écrivez au plus ${new Intl.NumberFormat('fr-FR').format(most)}, avec ${decimals} décimales au plus et 15 chiffres en tout.`;

function figures(data: Values): FieldProblem[] {
  const budget = (data['budget'] ?? {}) as Values;
  const amount = figure(budget['amount']);
  const currency = text(budget['currency']);
  const problems: FieldProblem[] = [];
  if (amount !== null && !isWithin(amount, amountBounds))
    problems.push({
      path: ['budget', 'amount'],
      message: `Budget : le montant « ${String(budget['amount'])} » ne peut pas être gardé tel quel. ${asKept(amountBounds)}`,
    });
  if (currency && !isCurrency(currency))
    problems.push({
      path: ['budget', 'currency'],
      message: `Budget : « ${currency} » n’est pas une monnaie. Écrivez son code de trois lettres, par exemple EUR.`,
    });
  list(data['indicators']).forEach((series, index) => {
    list(series['points']).forEach((point, at) => {
      const value = figure(point['value']);
      if (value === null || isWithin(value, measureBounds)) return;
      problems.push({
        path: ['indicators', index, 'points', at, 'value'],
        message: `Indicateur « ${String(series['label'] ?? index + 1)} » : la valeur « ${String(point['value'])} » ne peut pas être gardée telle quelle. ${asKept(measureBounds)}`,
      });
    });
  });
  return problems;
}

/** Whole numbers that a column of 32 bits holds, and years that a sheet can speak of. */
function wholeNumbers(data: Values): FieldProblem[] {
  const years: [unknown, FieldProblem['path']][] = [
    [((data['budget'] ?? {}) as Values)['year'], ['budget', 'year']],
    ...list(data['indicators']).flatMap((series, index) =>
      list(series['points']).map((point, at): [unknown, FieldProblem['path']] => [
        point['year'],
        ['indicators', index, 'points', at, 'year'],
      ]),
    ),
  ];
  const counts: [unknown, FieldProblem['path']][] = [
    [((data['attendance'] ?? {}) as Values)['count'], ['attendance', 'count']],
    ...list(data['humanMeans']).map((means, index): [unknown, FieldProblem['path']] => [
      means['count'],
      ['humanMeans', index, 'count'],
    ]),
  ];
  const beyond = (
    given: [unknown, FieldProblem['path']][],
    least: number,
    most: number,
    message: (value: unknown) => string,
  ) =>
    given.flatMap(([value, path]) => {
      const number = figure(value);
      return number === null || (Number.isInteger(number) && number >= least && number <= most)
        ? []
        : [{ path, message: message(value) }];
    });
  return [
    ...beyond(years, 1000, 2999, (value) => `L’année « ${String(value)} » n’en est pas une. Écrivez par exemple 2026.`),
    ...beyond(
      counts,
      0,
      mostCounted,
      (value) => `Le nombre « ${String(value)} » ne convient pas. Écrivez un nombre entier, de 0 à 2 147 483 647.`,
    ),
  ];
}

function identifiers(data: Values): FieldProblem[] {
  const rna = text(data['rna']);
  const siret = text(data['siret']);
  const problems: FieldProblem[] = [];
  if (rna && !isRna(rna))
    problems.push({
      path: ['rna'],
      message: `Numéro RNA : « ${rna} » n’est pas valable. Il s’écrit W suivi de neuf chiffres, par exemple W491000123, avec une lettre en Corse et outre-mer : W9R2003255.`,
    });
  if (siret && !isSiret(siret))
    problems.push({
      path: ['siret'],
      message: `SIRET : « ${siret} » n’est pas valable. Il a quatorze chiffres : les neuf du SIREN et cinq de l’établissement, le dernier de chacun servant de contrôle.`,
    });
  return problems;
}

const decisionHorizons = (value: unknown) =>
  list(value).flatMap((decision, index) =>
    partialDate(decision['horizon'], ['decisions', index, 'horizon'], `Décision ${index + 1}, échéance`),
  );

const rules: Readonly<Record<string, (data: Values) => FieldProblem[]>> = {
  'api::practice.practice': (data) => [
    ...partialDate(data['startDate'], ['startDate'], 'Date de début'),
    ...partialDate(data['endDate'], ['endDate'], 'Date de fin'),
    ...programme(data['programme']),
    ...indicators(data['indicators']),
    ...figures(data),
    ...wholeNumbers(data),
  ],
  'api::meeting-report.meeting-report': (data) => [
    ...partialDate(data['date'], ['date'], 'Date'),
    ...programme(data['programme']),
    ...decisionHorizons(data['decisions']),
    ...wholeNumbers(data),
  ],
  'api::actor.actor': identifiers,
};

/** What is wrong in the fields given for a document of this type; types without rules have nothing wrong. */
export const fieldProblems = (uid: string, data: Values): FieldProblem[] => rules[uid]?.(data) ?? [];
