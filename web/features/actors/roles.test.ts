import type { CommitteePage } from '@passerelles/committee/shared';
import { expect, it } from 'vitest';
import { rolesOf } from './roles';

const seat = (slug: string | null, role: string, current = true) => ({
  represents: slug && { slug, name: slug },
  role,
  current,
});
const committee = (slug: string, of: string | null, seats: unknown[]) =>
  ({ name: slug, slug, of: of && { slug: of, name: of }, seats }) as unknown as CommitteePage;

it('says what an actor is in each committee today, each role once', () => {
  const committees = [
    committee('copil', 'ccas', [seat('ccas', 'chair'), seat('ccas', 'member'), seat('ccas', 'member')]),
    committee('cosui', null, [seat('ccas', 'member', false), seat('una', 'member'), seat(null, 'member')]),
  ];
  expect(rolesOf('ccas', committees)).toEqual([
    { name: 'copil', href: '/comites/copil', as: 'convener' },
    { name: 'copil', href: '/comites/copil', as: 'chair' },
    { name: 'copil', href: '/comites/copil', as: 'member' },
  ]);
  expect(rolesOf('una', committees).map(({ name }) => name)).toEqual(['cosui']);
});
