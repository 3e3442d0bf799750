import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { publicAddresses } from './programs.mjs';
import { bold, dim, say } from './say.mjs';

const fromHere = (file) => path.relative(process.cwd(), file) || file;

const isAccount = (value) => ['role', 'email', 'password'].every((name) => typeof value?.[name] === 'string');

/** The accounts as the CMS wrote them; null where the file was damaged since. */
function readAccounts(file) {
  try {
    const accounts = JSON.parse(readFileSync(file, 'utf8'));
    return Array.isArray(accounts) && accounts.every(isAccount) ? accounts : null;
  } catch {
    return null;
  }
}

function demoAccounts(file) {
  if (!existsSync(file)) return;
  say();
  const accounts = readAccounts(file);
  if (accounts === null) {
    say(
      `Demo accounts: ${fromHere(file)} is cut short, and the passwords are nowhere else. Put back a copy of it; the accounts themselves are whole,`,
    );
    say('and new passwords are sent by “mot de passe oublié” of the admin panel and of the desk (see the mails).');
    return;
  }
  say('Demo accounts:');
  for (const { role, email, password } of accounts) say(`  ${role.padEnd(18)} ${email.padEnd(36)} ${password}`);
  say(dim(`  (kept in ${fromHere(file)})`));
}

/** Prints the addresses and accounts once everything answers. */
export function announce(env, what = 'Passerelles is running.') {
  const { site, admin, inbox } = publicAddresses(env);
  say();
  say(`${bold(what)} Ctrl-C stops it.`);
  say(`  Public site       ${bold(site)}`);
  say(`  Association desk  ${site}/espace`);
  say(`  Admin panel       ${admin}`);
  if (inbox) say(`  Mails sent        ${inbox}`);
  demoAccounts(path.join(env.DATA_DIR, 'demo-accounts.json'));
  say(dim(`Logs: ${fromHere(path.join(env.DATA_DIR, 'logs'))}`));
}
