export * from './contracts';
export { slugSchema } from './derive/doors';
export { fromFile, importShape } from './derive/import-schema';
export { panelForms, type PanelForm } from './derive/panel-forms';
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
export type {
  Column,
  Describe,
  Door,
  Input,
  Kind,
  Named,
  Part,
  Parts,
  Path,
  Target,
  ValueOf,
  ValuesOf,
} from './kinds/kind';
export type { Label, Locale } from './labels';
export { sayIssue } from './say-issue';
export * from './types';
export * from './domain';
