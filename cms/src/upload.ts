import type { CmsSettings } from '@passerelles/config/settings';

const sizeLimit = 20 * 1024 * 1024;

const security = {
  // The detected type decides, not the name. SVG can carry scripts: it stays out.
  allowedTypes: [
    'image/jpeg',
    'image/png',
    'image/webp',
    'image/gif',
    'image/avif',
    'application/pdf',
    'text/csv',
    'application/vnd.oasis.opendocument.*',
    'application/vnd.openxmlformats-officedocument.*',
  ],
  deniedTypes: ['image/svg+xml', 'text/html', 'application/xhtml+xml', 'application/javascript', 'text/javascript'],
};

/** Options of Strapi's upload plugin: files of up to 20 MB, in DATA_DIR/public/uploads or in an S3 bucket. */
export function uploadOptions(s3: CmsSettings['s3']) {
  const common = { sizeLimit, security };
  if (!s3) return common;
  return {
    ...common,
    provider: 'aws-s3',
    providerOptions: {
      baseUrl: s3.publicUrl,
      s3Options: {
        credentials: { accessKeyId: s3.accessKeyId, secretAccessKey: s3.secretAccessKey },
        region: s3.region,
        endpoint: s3.endpoint,
        forcePathStyle: Boolean(s3.endpoint),
        params: { Bucket: s3.bucket },
      },
    },
  };
}
