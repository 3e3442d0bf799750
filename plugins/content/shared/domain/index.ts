export {
  ancestorsOf,
  graphNodeOf,
  parentsOf,
  readUpwards,
  standsUnder,
  type GraphView,
  type GraphNode,
} from './ancestors';
export {
  canonicalBlocks,
  isEmptyBlocks,
  lastTitleLevel,
  lengthOfBlocks,
  sameBlocks,
  textMarks,
  withKnownImages,
  type AnyNode,
  type Block,
  type ImageBlock,
  type InlineNode,
  type TextMark,
} from './blocks';
export { fromDocument, toDocument, type DocumentNode } from './blocks-document';
export { blocksLimits, blocksWithin, isLinkAddress, readLink, storedBlocks } from './blocks-schema';
export { blocksToText, textToBlocks, typedOver } from './blocks-text';
export { contentKey, type ContentAction, type ContentReference } from './content-change';
export { findDuplicates } from './duplicates';
export { findCycle, heightOf, type Edges } from './graph';
export { isRna, isSiret, withoutSpaces } from './identifiers';
export {
  endsBeforeStart,
  isCalendarDay,
  isPartialDate,
  partialDateExamples,
  readDay,
  readPartialDate,
  writePartialDate,
  type PartialDate,
} from './partial-date';
export { pastedToBlocks, readBlocksOf, type PasteNotices } from './pasted-html';
export type { PastedNode } from './pasted-node';
export { isSamePlaceName, likeness, mayHold, proposedPlaceKinds, tellingWords, type ProposedPlaceKind } from './places';
export { isSlug, slugify, slugOf } from './slug';
export {
  acceptedTerritoryCode,
  departmentOfCommune,
  hasTerritoryCodeShape,
  normaliseTerritoryCode,
} from './territory-codes';
export { uploadProblem, type UploadProblem } from './upload-problem';
export { cleanCharacters, cleanDeep, cleanDocument, cleanText, isUnseen, type TextAttribute } from './text-form';
export { labelTerritory, type LabelledTerritory } from './territory-label';
export { readNumber, writeNumber, type UnreadNumber } from './read-number';
export {
  addressGone,
  addressTag,
  commentsTag,
  documentTag,
  EVERYTHING,
  everyList,
  FILES,
  goneTag,
  LETTERS,
  listsOf,
  listTag,
  RECORDS,
  recordTag,
  tagsOfRecord,
  type ListKind,
} from './tags';
export { isDayOfMeeting, type MeetingDays } from './meeting-days';
