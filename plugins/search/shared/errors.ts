/** Every refusal of the search API and of its admin routes, as `error.details.code`. */
export const searchErrorCodes = [
  'INVALID_PARAMETER',
  'TOO_MANY_REQUESTS',
  'ENGINE_UNAVAILABLE',
  'DOCUMENT_NOT_FOUND',
  'NOBODY_TO_TELL',
  'INVALID_GROUP',
  'INVALID_INPUT',
  'NOT_FOUND',
  'NOT_DEAD',
] as const;
export type SearchErrorCode = (typeof searchErrorCodes)[number];
