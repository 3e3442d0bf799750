export { ATTEMPTS_KEPT_MS } from './attempts';
export { batchesOf, workFor } from './batches';
export { readBlocks, textOfNode, textsOfBlocks, type BlockNode } from './blocks-walk';
export { byteOrderMark, csvRow, frenchCsv, guarded, plainCell, type Cell, type CsvFormat } from './csv';
export { counted, elided, inLetters, languageOf, NO_BREAK, pluralOf, writtenNumber, type Language } from './french';
export {
  calendarDay,
  calendarInstant,
  calendarLines,
  calendarParameter,
  calendarText,
  foldCalendarLine,
} from './icalendar';
export { LeastRecent } from './least-recent';
export { mistakesOf, parseInput, type FieldMistake } from './input';
export {
  codesOf,
  Refusal,
  refusalTable,
  wordsOf,
  type RefusalEntry,
  type RefusalStatus,
  type RefusalTable,
  type RefusalWords,
} from './refusals';
export { atPath, placesIn, type AttributeShape, type Place, type SchemaLookup, type SchemaShape } from './schema-walk';
export { serviceKey, type ServiceKey } from './services';
export { dayAfter, instantIn, isSessionTime, isTime, readTime } from './times';
export { tokenProblem, type TokenProblem, type TokenState } from './tokens';
