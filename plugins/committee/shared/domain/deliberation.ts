import { plainCell, type Cell } from '@passerelles/kit/shared';
import type { Tallies } from './tally';

/** Columns of the SCDL schema `deliberations` 2.1.4 (OpenDataFrance), in its order. */
export const deliberationColumns = [
  'COLL_NOM',
  'COLL_SIRET',
  'DELIB_ID',
  'DELIB_DATE',
  'DELIB_MATIERE_CODE',
  'DELIB_MATIERE_NOM',
  'DELIB_OBJET',
  'BUDGET_ANNEE',
  'BUDGET_NOM',
  'PREF_ID',
  'PREF_DATE',
  'VOTE_EFFECTIF',
  'VOTE_REEL',
  'VOTE_POUR',
  'VOTE_CONTRE',
  'VOTE_ABSTENTION',
  'DELIB_URL',
] as const;
export type DeliberationColumn = (typeof deliberationColumns)[number];
export type Deliberation = Record<DeliberationColumn, Cell>;

/** Level 2 of the ACTES nomenclature, as the schema wants it written: both titles in lower case, a slash between them. */
const matter = { code: '8.2', name: 'domaines de compétences par thèmes/aide sociale' } as const;

/** The body in whose name a committee decides. `siret`: 14 digits. */
export interface Body {
  name: string;
  siret: string;
}

/** What the schema asks of a record. `vote` is null where nobody voted: a historical record, a correction, an erratum. */
export interface Deliberated {
  reference: string;
  /** `2026-03-12`, where the committee sits. */
  day: string;
  /** What was decided, in one sentence. */
  subject: string;
  vote: Pick<Tallies, 'eligible' | 'present' | 'for' | 'against' | 'abstained'> | null;
  url: string;
}

/**
 * A record as the schema says it. Nothing here has a budget or goes to a prefecture: those cells are empty.
 * `VOTE_EFFECTIF` is who could vote (those who stepped aside could not), `VOTE_REEL` the ballots cast, abstentions included.
 */
export function deliberation({ reference, day, subject, vote, url }: Deliberated, body: Body): Deliberation {
  return {
    COLL_NOM: plainCell(body.name),
    COLL_SIRET: body.siret,
    DELIB_ID: reference,
    DELIB_DATE: day,
    DELIB_MATIERE_CODE: matter.code,
    DELIB_MATIERE_NOM: matter.name,
    DELIB_OBJET: plainCell(subject),
    BUDGET_ANNEE: null,
    BUDGET_NOM: null,
    PREF_ID: null,
    PREF_DATE: null,
    VOTE_EFFECTIF: vote?.eligible ?? null,
    VOTE_REEL: vote?.present ?? null,
    VOTE_POUR: vote?.for ?? null,
    VOTE_CONTRE: vote?.against ?? null,
    VOTE_ABSTENTION: vote?.abstained ?? null,
    DELIB_URL: url,
  };
}
