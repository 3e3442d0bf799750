/** The secrets that the first start makes: the settings of the group `secrets`, which a test holds equal (they are compiled later than this is read). */
export const secretNames = [
  'APP_KEYS',
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
  'PREVIEW_TOKEN',
  'DESK_SECRET',
  'RECORD_SIGNING_KEY',
];
