import { randomInt } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { adminPeople, association } from './people';

/** One line of `DATA_DIR/demo-accounts.json`, which the start command prints. */
export interface DemoAccount {
  role: string;
  email: string;
  password: string;
  url: string;
}

const fileName = 'demo-accounts.json';
// Without the letters and digits that people mistake for each other.
const alphabets = ['ABCDEFGHJKLMNPQRSTUVWXYZ', 'abcdefghijkmnopqrstuvwxyz', '23456789'];

/** Twenty random characters, some 115 bits, with a capital, a small letter and a digit as Strapi wants them. */
function password(): string {
  const pick = (letters: string) => letters[randomInt(letters.length)] as string;
  const characters = [...alphabets.map(pick), ...Array.from({ length: 17 }, () => pick(alphabets.join('')))];
  for (let last = characters.length - 1; last > 0; last -= 1) {
    const other = randomInt(last + 1);
    [characters[last], characters[other]] = [characters[other] as string, characters[last] as string];
  }
  return characters.join('');
}

function draw(publicUrl: string, adminUrl: string): DemoAccount[] {
  const admins = adminPeople.map(({ role, email }) => ({ role, email, password: password(), url: `${adminUrl}/admin` }));
  return [...admins, { role: association.role, email: association.email, password: password(), url: `${publicUrl}/espace` }];
}

/**
 * The demo accounts with their passwords, written for their owner's eyes only before any account exists: a run that is
 * interrupted in between goes on with the same passwords (`resumed`).
 */
export function writeAccounts(options: { dataDir: string; publicUrl: string; adminUrl: string; resumed: boolean }): DemoAccount[] {
  const file = path.join(options.dataDir, fileName);
  if (options.resumed && existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as DemoAccount[];
  const accounts = draw(options.publicUrl, options.adminUrl);
  mkdirSync(options.dataDir, { recursive: true });
  writeFileSync(file, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 });
  // `mode` only counts for a new file; one that an earlier database left keeps its own.
  chmodSync(file, 0o600);
  return accounts;
}
