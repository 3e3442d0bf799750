/** The input that says where a passage goes: of no field of a sheet, so that no save reads it as one. */
export const passageFieldName = (id: number | string): string => `passage.${id}`;
