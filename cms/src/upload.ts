import type { CmsSettings } from '@passerelles/config/settings';
import { acceptedFiles, largestFile } from '@passerelles/config/vocabulary';

const security = {
  allowedTypes: [...acceptedFiles],
  deniedTypes: ['image/svg+xml', 'text/html', 'application/xhtml+xml', 'application/javascript', 'text/javascript'],
};

/** Options of Strapi's upload plugin: files of up to 20 MB, in DATA_DIR/public/uploads or in an S3 bucket. */
export function uploadOptions(s3: CmsSettings['s3']) {
  const common = { sizeLimit: largestFile, security };
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
