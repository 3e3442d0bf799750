import { cleanDeep } from '@passerelles/content/shared';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import {
  damagedTexts,
  importFile,
  importKinds,
  pathText,
  problemsOf,
  quote,
  type ImportFile,
  type ImportProblem,
} from '../../../shared';
import { territoriesOf } from './content-services';
import { checkCodes } from './check-codes';
import { checkDuplicates } from './check-duplicates';
import { checkEditions } from './check-editions';
import { checkGraphs } from './check-graphs';
import { checkPeriods } from './check-periods';
import { checkReferences } from './check-references';
import { lookUp, type Known } from './lookup';
import { salvage } from './salvage';

export type Validation = { problems: ImportProblem[] } | { problems: []; file: ImportFile; known: Known };

/** References that lead nowhere and unknown codes, of the items whose shape is right in a file where others are not. */
async function elsewhere(strapi: Core.Strapi, json: unknown, error: z.ZodError): Promise<ImportProblem[]> {
  const saved = salvage(json, error);
  if (!saved) return [];
  const known = await lookUp(strapi, saved.file);
  for (const kind of importKinds) for (const slug of saved.leftOut[kind]) known[kind].set(slug, '');
  return [
    ...checkReferences(saved.file, known, saved.positions),
    ...checkCodes(territoriesOf(strapi), saved.file, saved.positions.territories),
  ];
}

/** Everything that can be wrong in a file, before anything is written. */
export async function validate(strapi: Core.Strapi, json: unknown): Promise<Validation> {
  const damaged = damagedTexts(json).map(
    ({ path, value, what }): ImportProblem => ({
      path: pathText(path),
      value,
      message: `${quote(value)} holds ${what}`,
    }),
  );
  // In the form in which texts are kept: a file written on a Mac would otherwise differ from what it brought at each run.
  const checked = await validateShape(strapi, cleanDeep(json));
  return damaged.length > 0 ? { problems: [...damaged, ...checked.problems] } : checked;
}

async function validateShape(strapi: Core.Strapi, json: unknown): Promise<Validation> {
  const parsed = importFile.safeParse(json);
  if (!parsed.success)
    return { problems: [...problemsOf(parsed.error, json), ...(await elsewhere(strapi, json, parsed.error))] };
  const file = parsed.data;
  const known = await lookUp(strapi, file);
  const problems = [
    ...checkReferences(file, known),
    ...checkCodes(territoriesOf(strapi), file),
    ...(await checkDuplicates(strapi, file, known)),
    ...checkEditions(file),
    ...checkPeriods(file),
    ...(await checkGraphs(strapi, file, known)),
  ];
  return problems.length > 0 ? { problems } : { problems: [], file, known };
}
