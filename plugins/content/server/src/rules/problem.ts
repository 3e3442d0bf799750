import { inputOf, nameOfPlace, sayIssue, typeOf, type FieldIssue } from '../../../shared';

/** A mistake in what a writer gives: what is wrong and where, as the description says it, and the words in French. */
export interface FieldProblem {
  /** Where a form of Strapi has the input. */
  path: (string | number)[];
  issue: FieldIssue;
  message: string;
}

/** How a field is called in French, at every door; by its path when its type is not described. */
export function labelOf(uid: string, place: string): string {
  const type = typeOf(uid);
  return type ? nameOfPlace(type, place.split('.'), 'fr') : place;
}

/** @param words what is wrong, where more is known than the issue says */
export function problemOf(uid: string, issue: FieldIssue, words = sayIssue(issue, 'fr')): FieldProblem {
  const type = typeOf(uid);
  return {
    path: type ? inputOf(type, issue.path) : issue.path.split('.'),
    issue,
    message: `${labelOf(uid, issue.path)} : ${words}`,
  };
}
