import type { Kind } from '../kinds/kind';
import { desk } from './doors';

/** Whether nothing is no answer: a title, the year of a value. */
export const isRequired = (kind: Kind): boolean => !kind.schema(desk).safeParse(kind.empty).success;
