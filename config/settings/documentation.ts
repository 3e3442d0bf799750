import { variables, type Variable } from './variables';

const titles: Record<Variable['group'], string> = {
  addresses: 'Ports and addresses',
  data: 'Data',
  search: 'Search',
  mail: 'Mail',
  files: 'Uploaded files',
  production: 'Production',
  secrets: 'Secrets (made once by npm start in DATA_DIR/secrets.env; no default in production)',
};

const entries = Object.entries(variables) as [string, Variable][];

/** The text of `.env.example`: every variable, commented out, by group. A secret's example is empty on purpose. */
export function environmentExample(): string {
  const groups = (Object.keys(titles) as Variable['group'][]).map((group) => {
    const lines = entries
      .filter(([, variable]) => variable.group === group)
      .map(([name, variable]) => `# ${variable.about}\n# ${name}=${variable.example}`);
    return `## ${titles[group]}\n\n${lines.join('\n')}`;
  });
  return `# Made by npm run docs:settings from config/settings/variables.ts. Copy to .env and uncomment what you change.\n\n${groups.join('\n\n')}\n`;
}

/** The README's configuration table, in Markdown. */
export function environmentTable(): string {
  const rows = entries.map(
    ([name, variable]) => `| \`${name}\` | ${variable.about} | ${variable.example ? `\`${variable.example}\`` : ''} |`,
  );
  return ['| variable | what it is | example |', '|---|---|---|', ...rows].join('\n');
}
