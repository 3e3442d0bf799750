import type { PracticeFields } from '@passerelles/desk/shared';
import { messages } from '../../../messages';

const { labels, parts } = messages.desk.sheet;
const { otherFields } = messages.desk;

const isPart = (name: string): name is keyof typeof parts => name in parts;

/** How the form calls the input of this name: “Budget, montant”. */
export function labelOf(name: string): string {
  const steps = name.split('.');
  const [field = ''] = steps;
  const whole = labels[field as keyof PracticeFields] ?? otherFields[field] ?? field;
  const last = steps.at(-1) ?? '';
  const part = field === 'programme' && last === 'title' ? parts.sessionTitle : isPart(last) ? parts[last] : null;
  const row = /^\d+$/.test(steps[1] ?? '') ? ` ${Number(steps[1]) + 1}` : '';
  return steps.length === 1 || part === null ? `${whole}${row}` : `${whole}${row}, ${part.toLowerCase()}`;
}

/** Where to go to fill a field that is missing. */
export const anchorOf = (field: keyof PracticeFields): string =>
  field === 'budget' || field === 'partners' || field === 'funders' ? `${field}-state` : field;
