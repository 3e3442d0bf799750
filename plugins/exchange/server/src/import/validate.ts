import type { Core } from '@strapi/strapi';
import { importFile, problemsOf, type ImportFile, type ImportProblem } from '../../../shared';
import { checkDuplicates } from './check-duplicates';
import { checkEditions } from './check-editions';
import { checkGraphs } from './check-graphs';
import { checkReferences } from './check-references';
import { lookUp, type Known } from './lookup';

export type Validation = { problems: ImportProblem[] } | { problems: []; file: ImportFile; known: Known };

/** Everything that can be wrong in a file, before anything is written. Shape first: references of a shapeless file mean nothing. */
export async function validate(strapi: Core.Strapi, json: unknown): Promise<Validation> {
  const parsed = importFile.safeParse(json);
  if (!parsed.success) return { problems: problemsOf(parsed.error, json) };
  const file = parsed.data;
  const known = await lookUp(strapi, file);
  const problems = [
    ...checkReferences(file, known),
    ...(await checkDuplicates(strapi, file, known)),
    ...checkEditions(file),
    ...(await checkGraphs(strapi, file, known)),
  ];
  return problems.length > 0 ? { problems } : { problems: [], file, known };
}
