export { damagedTexts, type DamagedText } from './damaged-texts';
export { findDuplicates } from './duplicates';
export { mostFileBytes, readFileText, type FileText } from './file-text';
export { findCycle, type Edges } from './graph';
export { isRna, isSiret } from './identifiers';
export { isCalendarDay, isPartialDate, partialDateExamples, type PartialDate } from './partial-date';
export { isSessionTime, isTime } from './session-times';
export { isSlug, slugify } from './slug';
export {
  acceptedTerritoryCode,
  departmentOfCommune,
  hasTerritoryCodeShape,
  normaliseTerritoryCode,
} from './territory-codes';
export { labelTerritory, type LabelledTerritory } from './territory-label';
