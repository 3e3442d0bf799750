import { canonicalJson } from '@passerelles/committee/shared';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRoom, uid, type Room } from './room';

let room: Room;
let place: (code: string) => Promise<string>;

beforeAll(async () => {
  room = await openRoom();
  place = (room.strapi.plugin('content').service('territories') as any).ensureCommune;
});
afterAll(() => room?.cms.stop());

describe('the territories of an examined sheet', () => {
  it('are told apart from others of their name, on the screens and in the differences, and are vouched for without their names', async () => {
    const [seine, reunion] = [await place('93066'), await place('97411')];
    const { documentId, review } = await room.opened('Sur deux Saint-Denis', { territories: [seine] });
    const detail = async () => (await room.call(room.editor, `/reviews/${review}`)).body.data;
    const before = await detail();
    expect(before.snapshot.territories).toEqual([
      { uid: 'api::territory.territory', documentId: seine, label: 'Saint-Denis (93)' },
    ]);
    const { snapshot } = await room.row(review);
    expect(snapshot.territories).toEqual([{ uid: 'api::territory.territory', documentId: seine }]);
    expect(before.fingerprint).toBe(createHash('sha256').update(canonicalJson(snapshot)).digest('hex'));

    await (room.strapi.documents(uid as never) as any).update({ documentId, data: { territories: [reunion] } });
    const [difference] = (await detail()).differences.filter(({ field }: { field: string }) => field === 'territories');
    expect(JSON.stringify(difference)).toMatch(/Saint-Denis \(93\).*Saint-Denis \(974\)/);
  });
});
