export { attemptsOf, attemptType, type Attempts, type Limit } from './attempts';
export { joinTableOf, onConnection, writableJoin } from './joins';
export { readDeep, type DeepQuery, type Populate } from './read-deep';
export { readTogether, type Reading } from './read-together';
export { inTransaction, lockedRow, lockRow, lockWhere, readLocked } from './locking';
export { panelPolicies } from './policies';
export { answerRefusals, refuser, type Answering, type Refuser } from './refuse';
export {
  documentsOf,
  hasDrafts,
  insertUnlessThere,
  knownSchema,
  metadataOf,
  onRows,
  rowsOf,
  schemaOf,
  serviceOf,
  type DocumentQuery,
  type Documents,
  type JoinTable,
  type RowQuery,
  type Rows,
  type Where,
} from './strapi';
export { grantToRole } from './roles';
export { areSameBytes, isSecret } from './secrets';
export { Signal } from './signal';
export { refreshStatistics } from './statistics';
export { hidden, hiddenType } from './tables';
export { spendToken, tokensOf, tokenType, type InstantColumn, type Token, type Tokens } from './tokens';
