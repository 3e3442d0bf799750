import { nameOfPlace, typeOf } from '../../../shared';

/** How a field is called in French, at every door; by its path when its type is not described. */
export function labelOf(uid: string, path: readonly (string | number)[]): string {
  const type = typeOf(uid);
  return type ? nameOfPlace(type, path, 'fr') : path.join('.');
}
