export * from './contracts/answer';
export * from './contracts/query';
export { searchErrorCodes, type SearchErrorCode } from './errors';
export type { IndexDocument, FacetLabel } from './domain/document';
export { facetNames, type FacetCount, type FacetCounts, type FacetFilters, type FacetName } from './domain/facets';
export type { Excerpt } from './domain/excerpt';
export type { Range } from './domain/highlight';
export { splitByRanges, type Piece } from './domain/pieces';
export { fold } from './domain/fold';
