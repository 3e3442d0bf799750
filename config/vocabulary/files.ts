/** What the media library takes, at every door. The detected type decides, not the name. SVG can carry scripts: it stays out. */
export const acceptedFiles = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/gif',
  'image/avif',
  'application/pdf',
  'text/csv',
  'application/vnd.oasis.opendocument.*',
  'application/vnd.openxmlformats-officedocument.*',
] as const;

/** The same, as a browser's list of files is narrowed by. */
export const acceptedEndings = '.jpg,.jpeg,.png,.webp,.gif,.avif,.pdf,.csv,.odt,.ods,.odp,.docx,.xlsx,.pptx';

/** Bytes. */
export const largestFile = 20 * 1024 * 1024;
