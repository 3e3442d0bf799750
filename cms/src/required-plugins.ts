/** The plugins without which Passerelles must not run: without `committee`, for instance, nothing would guard publication. */
export const requiredPlugins = ['outbox', 'content', 'committee', 'search', 'newsletter', 'exchange', 'desk'] as const;
