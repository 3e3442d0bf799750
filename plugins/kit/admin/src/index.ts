export type { Act } from './acts';
export { Answered, AnsweredPart } from './Answered';
export type { Answer, Asking } from './answers';
export { Card } from './Card';
export { refusalOf } from './explain';
export { panelOf, type Panel, type Text } from './panel';
export { Rows, type Column } from './Rows';
export { useWords } from './words';
