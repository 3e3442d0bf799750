import { describe, expect, it } from 'vitest';
import { privateFields, type Models } from './private-fields';

const models: Models = {
  'admin::user': {
    uid: 'admin::user',
    attributes: {
      firstname: { type: 'string' },
      email: { type: 'email', private: true },
      password: { type: 'password', private: true },
      resetPasswordToken: { type: 'string', private: true },
    },
  },
  sheet: {
    uid: 'sheet',
    attributes: {
      title: { type: 'string' },
      email: { type: 'email' },
      note: { type: 'string', private: true },
      createdBy: { type: 'relation', target: 'admin::user', private: true },
      part: { type: 'component', component: 'part' },
    },
  },
  part: {
    uid: 'part',
    attributes: { hash: { type: 'string', private: true }, owner: { type: 'relation', target: 'sheet' } },
  },
};
const find = privateFields(models);

describe('a field that nobody may read', () => {
  it.each<[unknown, string]>([
    [{ sort: 'note' }, 'note'],
    [{ sort: 'title:asc, createdBy . password:desc' }, 'createdBy.password'],
    [{ sort: ['title', 'createdBy.email'] }, 'createdBy.email'],
    [{ sort: { createdBy: { password: 'asc' } } }, 'createdBy.password'],
    [{ sort: [{ title: 'asc' }, { 'createdBy.password': 'asc' }] }, 'createdBy.password'],
    [{ sort: { 200: 'note' } }, 'note'],
    [{ orderBy: 'note' }, 'note'],
    [
      { filters: { $or: [{ title: 'a' }, { $not: { createdBy: { resetPasswordToken: { $notNull: 'true' } } } }] } },
      'createdBy.resetPasswordToken',
    ],
    [{ filters: { part: { hash: 'x' } } }, 'part.hash'],
    [{ where: { part: { owner: { note: 'x' } } } }, 'part.owner.note'],
    [
      { populate: { part: { populate: { owner: { filters: { createdBy: { password: 'x' } } } } } } },
      'part.owner.createdBy.password',
    ],
    // Nothing of that name here: what is a secret elsewhere is one.
    [{ filters: { unknown: { resetPasswordToken: 'x' } } }, 'unknown.resetPasswordToken'],
  ])('is found in %j', (query, field) => expect(find(query, 'sheet')).toBe(field));

  it('is found without knowing the type', () => {
    expect(find({ sort: 'password' }, undefined)).toBe('password');
    expect(find({ sort: 'password' }, 'no-such-type')).toBe('password');
  });

  it.each([
    {},
    { sort: 'title:desc', filters: { $and: [{ createdBy: { id: { $eq: '1' } } }, { email: { $contains: 'a' } }] } },
    { sort: 'createdBy.firstname' },
    { filters: 'x', sort: '', populate: '*' },
    { sort: { title: 'asc' } },
  ])('is not in %j', (query) => expect(find(query, 'sheet')).toBeUndefined());

  it('is an account’s address for who looks from outside of the accounts’ list', () => {
    expect(find({ sort: 'email' }, 'admin::user')).toBeUndefined();
    expect(find({ sort: 'email' }, 'admin::user', true)).toBe('email');
    expect(find({ sort: 'password' }, 'admin::user')).toBe('password');
  });
});
