import type { Type } from '../types/field';
import type { Values } from './values';

/** The values of a sheet or report with which its next edition begins: all but those of one edition alone. */
export const carriedToNextEdition = (type: Type, values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !type.fields[name]?.ofOneEdition));
