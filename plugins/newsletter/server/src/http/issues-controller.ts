import { parseInput } from '@passerelles/kit/shared';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { issuesQuery } from '../../../shared';
import { refuse } from '../refusal';
import { listIssues } from '../use-cases/list-issues';
import type { AdminContext } from './context';

/** What the panel asks of the letters that editors write. */
export function issues({ strapi }: { strapi: Core.Strapi }) {
  return {
    async list(ctx: AdminContext) {
      ctx.body = await listIssues(strapi, read(issuesQuery, ctx.query));
    },
  };
}

const read = <Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> =>
  parseInput(schema, input, (_error, fields) => refuse('INPUT_INVALID', { fields }));
