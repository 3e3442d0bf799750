/** Every refusal of the search API, as `error.details.code`. */
export const searchErrorCodes = ['INVALID_PARAMETER', 'TOO_MANY_REQUESTS', 'ENGINE_UNAVAILABLE', 'DOCUMENT_NOT_FOUND', 'NOBODY_TO_TELL'] as const;
export type SearchErrorCode = (typeof searchErrorCodes)[number];
