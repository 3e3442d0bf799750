/** What SQLite, PostgreSQL (class 53, insufficient resources) and the file system say when there is no room left. */
const codes = new Set(['SQLITE_FULL', '53100', 'ENOSPC', 'EDQUOT']);

export function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return codes.has(String((error as NodeJS.ErrnoException).code)) || isDiskFull(error.cause);
}

export const diskFullRefusal = {
  status: 507,
  name: 'InsufficientStorageError',
  message:
    'Le disque du serveur est plein : rien n’a été enregistré. Prévenez la personne qui l’administre, puis recommencez.',
  details: { code: 'DISK_FULL' },
};
