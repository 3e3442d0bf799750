import { describe, expect, it, vi } from 'vitest';
import { memberRoles } from '../../../shared';
import { en } from './en';
import { fr, type Mails } from './fr';
import type { Mail } from './mail';

for (const secret of [
  ...['APP_KEYS', 'ADMIN_JWT_SECRET', 'API_TOKEN_SALT', 'TRANSFER_TOKEN_SALT', 'JWT_SECRET', 'ENCRYPTION_KEY'],
  ...['PREVIEW_TOKEN', 'DESK_SECRET', 'RECORD_SIGNING_KEY'],
])
  vi.stubEnv(secret, 'x'.repeat(32));

const links = { confirm: 'C', erase: 'E' };

/** Each mail, in each of the ways in which it is said. */
const mails = {
  commentConfirmation: (say) => [say.commentConfirmation('S', links)],
  commentToRead: (say) => [say.commentToRead('S')],
  commentAccepted: (say) => [say.commentAccepted('S', '/p', links)],
  commentRefused: (say) => [say.commentRefused('S', '/p', 'R', links)],
  commentRemoved: (say) => [say.commentRemoved('S', '/p', 'R')],
  commentOnYours: (say) => [say.commentOnYours('S', '/p', { name: 'N', text: 'T' })],
  commentReported: (say) => [say.commentReported('S', 'T')],
  questionConfirmation: (say) => [say.questionConfirmation('A', 'L')],
  questionAsked: (say) =>
    [true, false].map((represented) =>
      say.questionAsked({
        actor: 'A',
        page: { title: 'P', path: '/p' },
        name: 'N',
        text: 'T',
        email: 'E',
        represented,
      }),
    ),
  confirmation: (say) => [say.confirmation('T', { again: false }), say.confirmation('T', { again: true })],
  knownAddress: (say) => [say.knownAddress('N')],
  reset: (say) => [say.reset('N', 'T'), say.reset(null, 'T')],
  passwordChanged: (say) => [say.passwordChanged('N')],
  claimApproved: (say) => [say.claimApproved('N', 'A')],
  claimRefused: (say) => [say.claimRefused('N', 'A', 'R')],
  actorAdded: (say) => [say.actorAdded('N', 'P', 'P'), say.actorAdded('N', 'P', 'A')],
  actorRefused: (say) => [say.actorRefused('N', 'P', 'R')],
  claimToAnswer: (say) => [say.claimToAnswer('A', true), say.claimToAnswer('A', false)],
  placeToAnswer: (say) => [say.placeToAnswer('P', 'I')],
  placeAccepted: (say) =>
    (['accepted', 'known'] as const).flatMap((state) =>
      [null, 'S'].map((sheet) => say.placeAccepted(state, { name: 'N', proposed: 'P', label: 'L', sheet })),
    ),
  placeRefused: (say) => [say.placeRefused({ name: 'N', proposed: 'P', reason: 'R' })],
  invitation: (say) => memberRoles.map((role) => say.invitation({ inviter: 'I', actor: 'A', role, token: 'T' })),
  newcomer: (say) => [say.newcomer({ name: 'N', newcomer: 'C', email: 'c@exemple.fr', actor: 'A', actorId: 'a' })],
  roleChanged: (say) => memberRoles.map((role) => say.roleChanged({ name: 'N', actor: 'A', actorId: 'a', role })),
  membershipEnded: (say) => [say.membershipEnded('N', 'A')],
  unmanaged: (say) => [say.unmanaged('A', 0), say.unmanaged('A', 2)],
  newAddress: (say) => [say.newAddress('T')],
  addressInUse: (say) => [say.addressInUse('N')],
  addressChanged: (say) => [say.addressChanged('N', 'T')],
  accountDeleted: (say) => [say.accountDeleted('N')],
} satisfies Record<Exclude<keyof Mails, 'footer'>, (say: Mails) => Mail[]>;

const textsOf = ({ title, paragraphs, action, links = [] }: Mail) => [
  title,
  ...paragraphs,
  action?.label ?? '',
  ...links.map(({ label }) => label),
];

describe.each(Object.entries(mails))('the mail “%s”', (_name, made) => {
  it('says the same in both languages: as many paragraphs, leading to the same page', () => {
    const [french, english] = [made(fr), made(en)];
    expect(english.map(({ action }) => action?.url)).toEqual(french.map(({ action }) => action?.url));
    expect(english.map(({ paragraphs }) => paragraphs.length)).toEqual(
      french.map(({ paragraphs }) => paragraphs.length),
    );
    expect(
      made(fr)
        .flatMap(textsOf)
        .every((text) => text.trim() !== ''),
    ).toBe(true);
  });

  it('is in English where it should be', () => {
    for (const text of made(en).flatMap(textsOf))
      if (text.length > 1)
        expect(text).not.toMatch(/[àâçèéêëîïôùûœ«»\u00a0\u202f]|\b(?:le|la|les|vous|votre|bonjour)\b/iu);
  });
});
