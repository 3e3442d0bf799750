export { findDuplicates } from './duplicates';
export { findCycle, type Edges } from './graph';
export { isRna, isSiret, withoutSpaces } from './identifiers';
export {
  isCalendarDay,
  isPartialDate,
  partialDateExamples,
  readPartialDate,
  writePartialDate,
  type PartialDate,
} from './partial-date';
export { isSamePlaceName, likeness, mayHold, proposedPlaceKinds, tellingWords, type ProposedPlaceKind } from './places';
export { isSessionTime, isTime } from './session-times';
export { isSlug, slugify, slugOf } from './slug';
export {
  acceptedTerritoryCode,
  departmentOfCommune,
  hasTerritoryCodeShape,
  normaliseTerritoryCode,
} from './territory-codes';
export { labelTerritory, type LabelledTerritory } from './territory-label';
