import type { Core } from '@strapi/strapi';
import { holdsMandate, type CommitteeMe } from '../../../shared';
import { recordAddressTemplate } from '../configuration/addresses';
import { configurationOf } from '../configuration';
import { describedTypes } from '../presenters/described-types';
import { today } from '../store/clock';
import { memberships } from '../store/tables';
import { readMyVotes } from '../use-cases/read-my-votes';
import { presidesOver } from '../policies/presiding';
import { mayAdmit, personOf, type Controller } from './person';
import { countWaiting } from './review-list';

/** What the caller is in the committees. */
export function meController({ strapi }: { strapi: Core.Strapi }): Controller {
  return {
    async show(ctx) {
      const { by, isEditor } = personOf(ctx);
      const held = await memberships(strapi).findMany({ adminUser: { id: by.id } }, { populate: { committee: true } });
      const seats: CommitteeMe['seats'] = [];
      for (const { committee, role, ...mandate } of held) {
        if (!committee || !holdsMandate(mandate, today())) continue;
        const { from, to } = mandate;
        seats.push({
          committee: committee.slug,
          committeeName: committee.name,
          role,
          presides: await presidesOver(strapi, committee.slug, by),
          from,
          to: to ?? null,
        });
      }
      const me: CommitteeMe = {
        name: by.name,
        isEditor,
        mayAdmit: mayAdmit(ctx),
        seats,
        recordAddress: recordAddressTemplate(strapi),
        types: describedTypes(configurationOf(strapi)),
        toExamine: await countWaiting(strapi, by),
      };
      ctx.body = { data: me };
    },
    async votes(ctx) {
      ctx.body = { data: await readMyVotes(strapi, personOf(ctx).by) };
    },
  };
}
