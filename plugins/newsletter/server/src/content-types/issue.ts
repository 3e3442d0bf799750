import { hiddenType } from '@passerelles/kit/server';
import { issueStates } from '../../../shared';

/** A letter that an editor writes. Instants in epoch milliseconds. */
export const issue = hiddenType({
  singularName: 'issue',
  pluralName: 'issues',
  displayName: 'Numéro de la lettre',
  collectionName: 'newsletter_issues',
  attributes: {
    state: { type: 'enumeration', enum: issueStates, required: true },
    /** Counts what was saved: of two who write at once the second is told. */
    version: { type: 'integer', required: true },
    title: { type: 'string', required: true },
    /** Strapi's blocks. */
    introduction: { type: 'json', required: true },
    /** What the editor picked, in order: `{ uid, documentId }`. */
    items: { type: 'json', required: true },
    scheduledAt: { type: 'biginteger' },
    /** From here on: given when its sending begins. */
    slug: { type: 'string', unique: true },
    startedAt: { type: 'biginteger' },
    finishedAt: { type: 'biginteger' },
    /** Until when it tells what became public. */
    through: { type: 'biginteger' },
    /** Where each series of decision records stood: `{ series, reference, hash }`. */
    heads: { type: 'json' },
  },
  indexes: [{ name: 'newsletter_issues_slug_uq', columns: ['slug'], type: 'unique' }],
});
