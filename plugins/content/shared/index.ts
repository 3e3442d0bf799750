export * from './contracts';
export { schemaAtDesk, slugSchema } from './derive/doors';
export { inputOf, issuesGiven, keptForm, needsStored } from './derive/given';
export { codebook, codebookOf, type CodebookEntry } from './derive/codebook';
export { cellOf, exportColumns, exportValues, valueAt, type ExportColumn } from './derive/export';
export { fromFile, importShape } from './derive/import-schema';
export {
  addPassage,
  nodesOfBlocks,
  placeDocument,
  takesPassages,
  type Passage,
  type PlacedDocument,
} from './derive/place-document';
export { carriedToNextEdition } from './derive/next-edition';
export { periodMistakes, type PeriodMistake } from './derive/periods';
export { panelForms, type PanelForm } from './derive/panel-forms';
export { headingOf, labelsOf, nameOfPlace, optionOf } from './derive/labels';
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
export { cardOfView, linksOf, viewOf, viewPopulate, withPublicCards, type View, type ViewLink } from './derive/view';
export {
  actorKinds,
  commitmentProgress,
  meetingKinds,
  outcomeKinds,
  practiceStatuses,
  type ActorKind,
} from './derive/vocabulary';
export { publishedErrorCodes, publishedErrors, type PublishedErrorCode } from './errors';
export {
  INVALID_FIELDS,
  issueCodes,
  issuesOf,
  issuesOfRefusal,
  refusal,
  type FieldIssue,
  type IssueCode,
} from './issues';
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
export { MOST_FILES } from './kinds/text';
export { asRead, type Label, type Locale, type OptionLabel } from './labels';
export { sayIssue } from './say-issue';
export * from './types';
export * from './domain';
