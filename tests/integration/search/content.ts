import type { OutboxService } from '@passerelles/outbox/shared';
import type { RunningCms } from '../../support';

export const uids = {
  practice: 'api::practice.practice',
  report: 'api::meeting-report.meeting-report',
  actor: 'api::actor.actor',
  theme: 'api::theme.theme',
  territory: 'api::territory.territory',
  page: 'api::page.page',
} as const;

// The generated types of the CMS are not part of the tests: documents are read as plain objects here.
export function documents(cms: RunningCms, kind: keyof typeof uids): any {
  return cms.strapi.documents(uids[kind] as never);
}

export async function create(cms: RunningCms, kind: keyof typeof uids, data: object): Promise<string> {
  return (await documents(cms, kind).create({ data })).documentId;
}

/** Publishes a governed document the way decisions of before the platform come in. */
export async function publishAsHistorical(
  cms: RunningCms,
  kind: 'practice' | 'report',
  documentId: string,
): Promise<void> {
  const reviews = cms.strapi.plugin('committee').service('reviews');
  await reviews.admitHistorical({ uid: uids[kind], documentId, operator: 'Test', reason: 'Décidé en 2012' });
  await documents(cms, kind).publish({ documentId });
}

export function outboxIdle(cms: RunningCms): Promise<void> {
  return (cms.strapi.plugin('outbox').service('outbox') as OutboxService).idle();
}

/** Ids found over HTTP once every due row is handled. */
export async function find(cms: RunningCms, query: string): Promise<string[]> {
  await outboxIdle(cms);
  const { status, body } = await cms.request(`/api/search?${query}`);
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body.hits.map((hit: { id: string }) => hit.id);
}
