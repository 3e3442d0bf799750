import type { Core } from '@strapi/strapi';
import { platformCommittees, type StagePower } from '../../../shared';
import { committees, stages, workflows } from '../store/tables';
import { inTransaction } from '../store/transaction';

const { monitoring, steering } = platformCommittees;

const defaults = [
  {
    slug: monitoring,
    name: 'Comité de suivi',
    kind: 'monitoring',
    description: 'Examine les fiches proposées par les associations et recommande.',
    powers: ['Examiner les fiches pratiques', 'Rendre un avis au comité de pilotage', 'Demander des modifications'],
    cadence: { everyMonths: [1, 2], fromMonth: null },
  },
  {
    slug: steering,
    name: 'Comité de pilotage',
    kind: 'steering',
    description: 'Décide de ce qui est publié au nom de la plateforme.',
    powers: [
      'Décider de la publication des fiches et des comptes rendus',
      'Émettre des réserves',
      'Corriger ou retirer une fiche publiée',
    ],
    cadence: { everyMonths: [3, 4], fromMonth: null },
  },
] as const;

const circuits: {
  name: string;
  contentType: string;
  stages: { name: string; committee: string; power: StagePower }[];
}[] = [
  {
    name: 'Fiches pratiques',
    contentType: 'api::practice.practice',
    stages: [
      { name: 'Avis du comité de suivi', committee: monitoring, power: 'opinion' },
      { name: 'Décision du comité de pilotage', committee: steering, power: 'decision' },
    ],
  },
  {
    name: 'Comptes rendus',
    contentType: 'api::meeting-report.meeting-report',
    stages: [{ name: 'Décision du comité de pilotage', committee: steering, power: 'decision' }],
  },
];

/**
 * The two committees of the platform and the circuits of the two governed types, where they are not there yet. A circuit
 * that somebody deleted comes back at the next start: a governed type does not lose its gate by a click.
 */
export function ensureCommittees(strapi: Core.Strapi): Promise<void> {
  return inTransaction(strapi, async () => {
    for (const { slug, ...rest } of defaults) {
      if (await committees(strapi).findOne({ slug })) continue;
      const { powers, cadence, ...plain } = rest;
      await committees(strapi).create({
        ...plain,
        slug,
        powers: [...powers],
        cadence: { everyMonths: [...cadence.everyMonths], fromMonth: cadence.fromMonth },
        proxiesPerMember: 1,
      });
    }
    for (const circuit of circuits) await ensureCircuit(strapi, circuit);
  });
}

async function ensureCircuit(strapi: Core.Strapi, circuit: (typeof circuits)[number]): Promise<void> {
  if (await workflows(strapi).findOne({ contentType: circuit.contentType })) return;
  const workflow = await workflows(strapi).create({ name: circuit.name, contentType: circuit.contentType } as never);
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
      missedQuorum: 'extend',
      ballotVisibility: 'after-own-ballot',
    } as never);
  }
}
