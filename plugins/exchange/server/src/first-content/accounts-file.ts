import { randomInt } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { adminPeople, association } from './people';

const accountsSchema = z
  .array(z.object({ role: z.string(), email: z.string(), password: z.string(), url: z.string() }))
  .nonempty();

/** One line of `DATA_DIR/demo-accounts.json`, which the start command prints. */
export type DemoAccount = z.infer<typeof accountsSchema>[number];

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
  const admins = adminPeople.map(({ role, email }) => ({
    role,
    email,
    password: password(),
    url: `${adminUrl}/admin`,
  }));
  return [
    ...admins,
    { role: association.role, email: association.email, password: password(), url: `${publicUrl}/espace` },
  ];
}

function readAccounts(file: string): DemoAccount[] | null {
  if (!existsSync(file)) return null;
  try {
    return accountsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/**
 * The demo accounts with their passwords, written for their owner's eyes only before any account exists: a run that is
 * interrupted in between goes on with the same passwords (`resumed`), and with new ones where the file was cut short.
 */
export function writeAccounts(options: {
  dataDir: string;
  publicUrl: string;
  adminUrl: string;
  resumed: boolean;
}): DemoAccount[] {
  const file = path.join(options.dataDir, fileName);
  const known = options.resumed ? readAccounts(file) : null;
  if (known) return known;
  const accounts = draw(options.publicUrl, options.adminUrl);
  mkdirSync(options.dataDir, { recursive: true });
  // As a whole or not at all: nobody else knows the passwords.
  const beside = `${file}.new`;
  rmSync(beside, { force: true });
  writeFileSync(beside, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600, flush: true });
  renameSync(beside, file);
  return accounts;
}
