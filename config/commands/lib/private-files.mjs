// Imported by every command before anything else: what a command writes (database, logs, caught mails, secrets) holds live links and
// addresses, and is for its user alone. What was written before is tightened by the CMS when it starts.
const own = process.umask(0o077);

/** For what is no secret and may be run by another user than the one who built it: packages and built programs. */
export async function withUsualModes(work) {
  process.umask(own);
  try {
    return await work();
  } finally {
    process.umask(0o077);
  }
}
