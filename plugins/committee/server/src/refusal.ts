import { refuser } from '@passerelles/kit/server';
import { errors } from '@strapi/utils';
import { committeeErrors, type CommitteeErrorCode, type FieldProblem } from '../../shared';

interface Details extends Record<string, unknown> {
  /** Those that the refusal protects: Strapi's own screens show the message alone, which names them. */
  documents?: readonly { uid: string; documentId: string; title: string }[];
}
const namedAtMost = 5;

const refuseWith = refuser(committeeErrors);

/** Refuses with a code of the closed list in `error.details.code`; `values` fill the message's places. */
export function refuse(code: CommitteeErrorCode, details: Details = {}, values: Record<string, string> = {}): never {
  return refuseWith(code, details, { documents: named(details.documents), ...values });
}

function named(documents: Details['documents'] = []): string {
  const titles = [...new Set(documents.map(({ title }) => `« ${title} »`))];
  return titles.length > namedAtMost ? `${titles.slice(0, namedAtMost).join(', ')}…` : titles.join(', ');
}

/** Refuses a form field by field, as a body that is not what its contract says: 400, `details.errors` names each field. */
export function refuseFields(problems: FieldProblem[]): never {
  throw new errors.ValidationError('Invalid request', { code: 'INVALID_REQUEST', errors: problems });
}
