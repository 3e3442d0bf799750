import { writeNumber, writePartialDate, type Kind, type PartialDate } from '@passerelles/content/shared';
import { locale } from '../../../lib/locale';

/** A value as a person types it, so that the form reads back what it shows. */
export function write({ input }: Kind, value: unknown): string {
  if (value === null || value === undefined) return '';
  switch (input.type) {
    case 'lines':
      return (value as string[]).map((item) => item.replaceAll(/\s*\n\s*/g, ' ')).join('\n');
    case 'date':
      return writePartialDate(value as PartialDate);
    case 'day':
      return (value as string).split('-').reverse().join('/');
    case 'number':
      return writeNumber(value as number, locale);
    default:
      return String(value);
  }
}
