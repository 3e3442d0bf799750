/** Where the plugin's pages live under the panel, and the admin routes that they call. */
export const pages = {
  toExamine: '/plugins/committee',
  board: '/plugins/committee/board',
  records: '/plugins/committee/records',
  sessions: '/plugins/committee/sessions',
  session: (id: string) => `/plugins/committee/sessions/${encodeURIComponent(id)}`,
  sessionSheet: (id: string) => `/plugins/committee/sessions/${encodeURIComponent(id)}/sheet`,
  sessionMinutes: (id: string) => `/plugins/committee/sessions/${encodeURIComponent(id)}/minutes`,
  presidency: '/plugins/committee/presidency',
  configuration: '/plugins/committee/configuration',
  newCommittee: '/plugins/committee/configuration/new-committee',
  committee: (slug: string) => `/plugins/committee/configuration/committees/${slug}`,
  workflow: (id: string) => `/plugins/committee/configuration/workflows/${id}`,
  integrity: '/plugins/committee/integrity',
  review: (id: string) => `/plugins/committee/reviews/${encodeURIComponent(id)}`,
  admissibility: (id: string) => `/plugins/committee/reviews/${encodeURIComponent(id)}/admissibility`,
  correction: (id: string) => `/plugins/committee/reviews/${encodeURIComponent(id)}/correction`,
  /** The content manager's edit view of a document. */
  document: ({ uid, documentId }: { uid: string; documentId: string }) =>
    `/content-manager/collection-types/${uid}/${documentId}`,
} as const;

export const routes = {
  me: '/committee/me',
  myVotes: '/committee/ballots/mine',
  reviews: '/committee/reviews',
  integrity: '/committee/integrity',
  review: (id: string) => `/committee/reviews/${encodeURIComponent(id)}`,
  correction: (id: string) => `/committee/reviews/${encodeURIComponent(id)}/correction`,
  records: '/committee/records',
  recordsCsv: '/committee/records/register.csv',
  sessions: '/committee/sessions',
  session: (id: string) => `/committee/sessions/${encodeURIComponent(id)}`,
  erratum: (reference: string) => `/committee/records/${encodeURIComponent(reference)}/erratum`,
  publicCommittees: '/api/committees',
  /** The content manager's own act, behind the gate. */
  publish: ({ uid, documentId }: { uid: string; documentId: string }) =>
    `/content-manager/collection-types/${uid}/${documentId}/actions/publish`,
  configuration: '/committee/configuration',
  actors: (words: string) => `/committee/actors?q=${encodeURIComponent(words)}`,
  committees: '/committee/committees',
  committee: (slug: string) => `/committee/committees/${slug}`,
  seats: (slug: string) => `/committee/committees/${slug}/seats`,
  successor: (slug: string) => `/committee/committees/${slug}/successor`,
  seat: (id: string) => `/committee/seats/${id}`,
  workflow: (id: string) => `/committee/workflows/${id}`,
  document: (uid: string, documentId: string) => `/committee/documents/${uid}/${documentId}`,
} as const;
