/** The admin permission that writes and sends the letters; section “plugins”, granted to the editors' role. */
export const writeIssuesPermission = 'plugin::newsletter.issues.write';
