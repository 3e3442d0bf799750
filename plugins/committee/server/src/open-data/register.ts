import { csvRow, plainCell, type Cell } from '@passerelles/kit/shared';
import type { Where } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { deliberationColumns, type Body, type Settlement } from '../../../shared';
import { isRevealed } from '../policies/revealed';
import type { KnownDocuments } from '../store/known-documents';
import type { RecordRow } from '../store/rows';
import type { Bodies } from './bodies';
import { deliberationOf } from './deliberations';
import { recordPages } from './pages';

/** What the house knows of a record beyond the public columns, in the order of the file. */
const own = {
  NATURE: ({ kind }) => kind,
  POUVOIR: ({ power }) => power,
  RESULTAT: ({ outcome }) => outcome,
  COMITE: ({ committeeName }) => text(committeeName),
  SEANCE: ({ session }) => text(session),
  TITRE: ({ title }) => text(title),
  PUBLIC: (record, known) => (isRevealed(record, known) ? 'oui' : 'non'),
  TOUR: ({ round }) => round,
  ETAPE: ({ stage }) => stage,
  DEPORTS: ({ kind, recused }) => (kind === 'decision' ? recused : null),
  PROCURATIONS: ({ byProxy }) => byProxy ?? null,
  QUORUM_REQUIS: ({ kind, quorumRequired }) => (kind === 'decision' ? quorumRequired : null),
  QUORUM_ATTEINT: ({ kind, quorumReached }) => (kind === 'decision' ? (quorumReached ? 'oui' : 'non') : null),
  MAJORITE: ({ majority }) => majority,
  RESERVES: ({ reservations }) => text((reservations ?? []).join(' ; ')),
  SUITES: ({ settlements }) => text((settlements ?? []).map(suite).join(' ; ')),
  MOTIF: ({ reason }) => text(reason),
  ECRIT_PAR: ({ writtenBy, operator }) => text(writtenBy?.name ?? operator),
  CORRIGE: ({ corrects }) => corrects,
  EMPREINTE_TEXTE: ({ fingerprint }) => fingerprint,
  EMPREINTE_RELEVE: ({ hash }) => hash,
} satisfies Record<string, (record: RecordRow, known: KnownDocuments) => Cell>;

const suite = ({ text: asked, state, answer }: Settlement): string =>
  `${asked} (${state === 'lifted' ? 'levée' : 'écartée'}${answer ? ` : ${answer}` : ''})`;
const text = (words: string | null | undefined): string | null => (words ? plainCell(words) : null);
/** Where no SIRET is known the two cells stay empty: this file is for the house, and no SCDL file. */
const unknown: Body = { name: '', siret: '' };

/** The register of records for editors: the public columns, titles in clear, then what the house knows. */
export async function* registerCsv(strapi: Core.Strapi, where: Where, bodies: Bodies): AsyncGenerator<string> {
  yield csvRow([...deliberationColumns, ...Object.keys(own)]);
  for await (const { rows, known } of recordPages(strapi, where)) {
    yield rows
      .map((row) => {
        const said = deliberationOf(strapi, row, true, bodies.get(row.series) ?? unknown);
        return csvRow([
          ...deliberationColumns.map((column) => said[column]),
          ...Object.values(own).map((cell) => cell(row, known)),
        ]);
      })
      .join('');
  }
}
