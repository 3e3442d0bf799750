export type UploadProblem = 'FILE_TYPE_REFUSED' | 'FILE_TOO_BIG' | 'FILE_DAMAGED';

/** As Strapi’s media library, and what is put before it (`cms/src/uploads`), say in English why a file is not taken. */
const problems: readonly [RegExp, UploadProblem][] = [
  [
    /File type '.*' is not allowed|MIME type is not allowed|Cannot verify file type|is not what its name says/,
    'FILE_TYPE_REFUSED',
  ],
  [/exceeds size limit|maxFileSize exceeded|maxTotalFileSize exceeded/, 'FILE_TOO_BIG'],
  [/not a valid image/, 'FILE_DAMAGED'],
];

/** Why a file was refused, of the message of the refusal; undefined for what does not speak of the file. */
export const uploadProblem = (message: string): UploadProblem | undefined =>
  problems.find(([pattern]) => pattern.test(message))?.[1];
