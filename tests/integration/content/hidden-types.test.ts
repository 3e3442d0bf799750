import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedCms, type RunningCms } from '../../support';
import { adminAccount } from '../committee/people';

const hidden = [
  'plugin::committee.ballot',
  'plugin::committee.decision-record',
  'plugin::committee.integrity-check',
  'plugin::committee.lease',
  'plugin::committee.proxy',
  'plugin::committee.recusal',
  'plugin::committee.review',
  'plugin::committee.sequence',
  'plugin::committee.session',
  'plugin::committee.signed-statement',
  'plugin::committee.stage',
  'plugin::committee.transition',
  'plugin::committee.workflow',
  'plugin::content.change',
  'plugin::content.change-counter',
  'plugin::content.former-slug',
  'plugin::content.link',
  'plugin::content.view',
  'plugin::desk.attempt',
  'plugin::desk.claim',
  'plugin::desk.comment',
  'plugin::desk.membership',
  'plugin::desk.passage',
  'plugin::desk.profile',
  'plugin::desk.proposed-place',
  'plugin::desk.question',
  'plugin::desk.sign-in',
  'plugin::desk.token',
  'plugin::desk.unsaved',
  'plugin::desk.version',
  'plugin::newsletter.alert',
  'plugin::newsletter.attempt',
  'plugin::newsletter.delivery',
  'plugin::newsletter.issue',
  'plugin::newsletter.news-item',
  'plugin::newsletter.subscriber',
  'plugin::newsletter.token',
  'plugin::outbox.row',
  'plugin::outbox.turn',
  'plugin::search.attempt',
  'plugin::search.query',
];
const ours = /^plugin::(committee|content|desk|exchange|newsletter|outbox|search)\./;

let cms: RunningCms;
let headers: Record<string, string>;

beforeAll(async () => {
  cms = await sharedCms();
  ({ headers } = await adminAccount(cms.strapi, 'Suzanne', 'strapi-super-admin'));
});
afterAll(() => cms?.stop());

const statusOf = async (path: string, method = 'GET', body?: unknown) =>
  (await cms.request(`/content-manager/${path}`, { method, body, headers })).status;

describe('the content manager’s API, for a super admin', () => {
  it('knows every hidden table of ours', () => {
    const found = Object.entries(cms.strapi.contentTypes as Record<string, any>)
      .filter(([uid, type]) => ours.test(uid) && type.pluginOptions?.['content-manager']?.visible === false)
      .map(([uid]) => uid);
    expect(found.sort()).toEqual(hidden);
  });

  it.each(hidden)('neither reads nor writes %s', async (uid) => {
    expect(await statusOf(`collection-types/${uid}`)).toBe(403);
    expect(await statusOf(`collection-types/${uid}/1`)).toBe(403);
    expect(await statusOf(`single-types/${uid}`)).toBe(403);
    expect(await statusOf(`collection-types/${uid}`, 'POST', {})).toBe(403);
    expect(await statusOf(`collection-types/${uid}/1`, 'PUT', {})).toBe(403);
    expect(await statusOf(`collection-types/${uid}/1`, 'DELETE')).toBe(403);
    expect(await statusOf(`collection-types/${uid}/actions/bulkDelete`, 'POST', { documentIds: ['1'] })).toBe(403);
    expect(await statusOf(`relations/${uid}/user`)).toBe(403);
    expect(await statusOf(`relations/${uid}/1/user`)).toBe(403);
  });

  it('is not deceived by another spelling of the address', async () => {
    expect(await statusOf('collection-types/plugin%3A%3Adesk.token')).toBe(403);
    expect(await statusOf('Collection-Types/plugin::desk.token')).toBe(403);
    expect(await statusOf('collection-types/%70lugin::desk.token/')).toBe(403);
  });

  it('still reads what editors keep in order, and what it points at', async () => {
    expect(await statusOf('collection-types/api::practice.practice')).toBe(200);
    expect(await statusOf('collection-types/plugin::committee.membership')).toBe(200);
    expect(await statusOf('relations/plugin::committee.membership/adminUser')).toBe(200);
    expect(await statusOf('relations/plugin::users-permissions.user/role')).toBe(200);
  });
});
