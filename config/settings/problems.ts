import type { z } from 'zod';

/**
 * The environment is wrong. `problems` has one line per variable; the message lists them all, so that an operator mends
 * everything in one go instead of restarting once per mistake.
 */
export class SettingsError extends Error {
  readonly problems: readonly string[];

  constructor(program: string, problems: readonly string[]) {
    super(
      [
        `${program}: ${problems.length === 1 ? 'one setting is' : `${problems.length} settings are`} wrong.`,
        ...problems.map((problem) => `  - ${problem}`),
        'Every setting, with an example, stands in .env.example.',
      ].join('\n'),
    );
    this.name = 'SettingsError';
    this.problems = problems;
  }
}

/** Parses `env` with `schema`; throws a {@link SettingsError} that names every variable that is wrong. */
export function parseSettings<T extends z.ZodType>(program: string, schema: T, env: NodeJS.ProcessEnv): z.output<T> {
  // An empty variable is how compose files and shells say “not set”.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  throw new SettingsError(
    program,
    result.error.issues.map((issue) => `${issue.path.join('.') || 'environment'}: ${issue.message}`),
  );
}
