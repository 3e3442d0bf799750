export * from './contracts';
export { fromFile, importShape, slugSchema } from './derive/import-schema';
export { labelsOf, nameOfPlace } from './derive/labels';
export {
  changesOf,
  emptyValues,
  fieldsOf,
  fromStored,
  mapReferences,
  missingFields,
  namesIn,
  populateOf,
  referencesIn,
  toStored,
  wordsOf,
  writtenFields,
  type Reference,
  type Values,
} from './derive/values';
export { issueCodes, issuesOf, refusal, type FieldIssue, type IssueCode } from './issues';
export type { Describe, Door, Input, Kind, Named, Part, Parts, Path, Target, ValueOf, ValuesOf } from './kinds/kind';
export type { Label, Locale } from './labels';
export { sayIssue } from './say-issue';
export * from './types';
export * from './domain';
