import type { Core } from '@strapi/strapi';
import { defaultReasonHours } from '../../../shared';
import { configurationOf, type PluginConfiguration } from '../configuration';
import { committees, stages, workflows } from '../store/tables';
import { inTransaction } from '../store/transaction';

/**
 * The committees that the configuration begins with and the circuit of each governed type, where they are not there yet. A
 * circuit that somebody deleted comes back at the next start: a governed type does not lose its gate by a click.
 */
export function ensureCommittees(strapi: Core.Strapi): Promise<void> {
  const { defaults } = configurationOf(strapi);
  return inTransaction(strapi, async () => {
    for (const committee of defaults.committees) {
      if (await committees(strapi).findOne({ slug: committee.slug })) continue;
      await committees(strapi).create({ ...committee, proxiesPerMember: 1 });
    }
    for (const circuit of defaults.workflows) await ensureCircuit(strapi, circuit);
  });
}

async function ensureCircuit(
  strapi: Core.Strapi,
  circuit: PluginConfiguration['defaults']['workflows'][number],
): Promise<void> {
  if (await workflows(strapi).findOne({ contentType: circuit.contentType })) return;
  const workflow = await workflows(strapi).create({ name: circuit.name, contentType: circuit.contentType });
  for (const [index, { committee, ...stage }] of circuit.stages.entries()) {
    const owner = await committees(strapi).findOne({ slug: committee });
    await stages(strapi).create({
      ...stage,
      workflow: workflow.id,
      committee: owner?.id,
      position: index + 1,
      quorum: { share: { n: 1, d: 2 } },
      majority: 'simple',
      votingDays: 14,
      reminderDays: 3,
      reasonHours: defaultReasonHours,
      missedQuorum: 'extend',
      ballotVisibility: 'after-own-ballot',
    });
  }
}
