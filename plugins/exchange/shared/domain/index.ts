export { damagedTexts, type DamagedText } from './damaged-texts';
export { mostFileBytes, readFileText, type FileText } from './file-text';
export { progressOf, type ImportProgress } from './progress';
