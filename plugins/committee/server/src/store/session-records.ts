import type { Core } from '@strapi/strapi';
import { readSessionLine } from '../../../shared';
import type { ProxyRow, RecordRow, ReviewRow, SessionRow } from './rows';
import { proxies, records } from './tables';

/** What a session decided of what is on its agenda: records of its committee that name its day, oldest first. */
export async function recordsOfSession(
  strapi: Core.Strapi,
  session: SessionRow,
  examined: readonly Pick<ReviewRow, 'id'>[],
): Promise<RecordRow[]> {
  if (examined.length === 0) return [];
  const found = await records(strapi).findMany(
    {
      reviewId: { $in: examined.map(({ id }) => id) },
      committeeSlug: session.committeeSlug,
      kind: 'decision',
      session: { $notNull: true },
    },
    { orderBy: { id: 'asc' } },
  );
  return found.filter((record) => readSessionLine(record.session)?.date === session.heldOn);
}

/**
 * Proxies of the stage that the session examines, or decided: given, not withdrawn, by members who are not present, since whoever is votes
 * in person.
 */
export async function proxiesOfSession(
  strapi: Core.Strapi,
  session: SessionRow,
  examined: readonly ReviewRow[],
  decided: readonly RecordRow[],
): Promise<(Pick<ProxyRow, 'giverName' | 'bearerName'> & { about: string })[]> {
  if (examined.length === 0) return [];
  const steps = await proxies(strapi).findMany(
    { reviewId: { $in: examined.map(({ id }) => id) } },
    { orderBy: { id: 'asc' } },
  );
  return examined.flatMap((review) => {
    const record = decided.find(({ reviewId }) => reviewId === review.id);
    const [round, stage] = record ? [record.round, record.stage] : [review.round, review.stage?.position];
    const last = new Map(
      steps
        .filter((step) => step.reviewId === review.id && step.round === round && step.stage === stage)
        .map((step) => [step.giver, step]),
    );
    return [...last.values()]
      .filter((step) => step.step === 'given' && !session.present.includes(step.giver))
      .map(({ giverName, bearerName }) => ({ giverName, bearerName, about: review.title }));
  });
}
