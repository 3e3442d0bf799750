/** Where the issues are in the panel, and the admin routes that they call. */
export const pages = {
  issues: '/plugins/newsletter/issues',
  newIssue: '/plugins/newsletter/issues/new',
  issue: (id: number) => `/plugins/newsletter/issues/${id}`,
} as const;

export const routes = {
  issues: '/newsletter/issues',
  issue: (id: number) => `/newsletter/issues/${id}`,
  act: (id: number, act: string) => `/newsletter/issues/${id}/${act}`,
  preview: (id: number, locale: string) => `/newsletter/issues/${id}/preview?locale=${locale}`,
  recipients: (id: number, after: number) => `/newsletter/issues/${id}/recipients?after=${after}`,
  toPick: (words: string) => `/api/search?q=${encodeURIComponent(words)}&kind=practice&kind=meeting-report&pageSize=8`,
} as const;
