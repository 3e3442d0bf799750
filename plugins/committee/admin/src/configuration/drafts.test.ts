import { describe, expect, it } from 'vitest';
import { committeeInput, workflowInput, type CommitteeConfiguration, type StageConfiguration } from '../../../shared';
import { blankCommittee, committeeBody, committeeDraft, slugOf } from './committeeDraft';
import { blankStage, moved, powerAt, stageDraft, workflowBody } from './workflowDraft';

const committee: CommitteeConfiguration = {
  slug: 'comite-de-suivi',
  name: 'Comité de suivi',
  kind: 'monitoring',
  of: { documentId: 'a1', name: 'URIOPSS' },
  description: 'Examine.',
  powers: ['Examiner', 'Rendre un avis'],
  cadence: { everyMonths: [1, 2], fromMonth: 6 },
  proxiesPerMember: 1,
  seats: [],
  warnings: [],
};
const stage: StageConfiguration = {
  id: 's1',
  name: 'Avis',
  committee: 'comite-de-suivi',
  power: 'opinion',
  quorum: { share: { n: 2, d: 3 } },
  majority: 'simple',
  votingDays: 14,
  reminderDays: 3,
  reasonHours: 24,
  missedQuorum: 'extend',
  ballotVisibility: 'after-own-ballot',
  warnings: [],
};

describe('a committee while it is written', () => {
  it('is sent back as it was read when nothing is touched', () => {
    const { seats: _s, warnings: _w, slug: _slug, of, ...same } = committee;
    expect(committeeInput.parse(committeeBody(committeeDraft(committee)))).toEqual({ ...same, of: of?.documentId });
  });

  it('has powers one a line, and a cadence only when one is written', () => {
    const written = committeeBody({ ...blankCommittee, name: 'Comité', powers: ' Proposer \n\nConseiller\n' });
    expect(written).toMatchObject({ powers: ['Proposer', 'Conseiller'], cadence: null });
    expect(committeeBody({ ...blankCommittee, least: '3' }).cadence).toEqual({ everyMonths: [3, 3], fromMonth: null });
  });

  it('lets the server judge what is no number', () => {
    const refused = committeeInput.safeParse(
      committeeBody({ ...blankCommittee, name: 'Comité', least: 'deux', proxies: '' }),
    );
    expect(refused.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([
      'cadence.everyMonths.0: MONTHS_1_TO_24',
      'cadence.everyMonths.1: MONTHS_1_TO_24',
      'proxiesPerMember: PROXIES_0_TO_10',
    ]);
  });

  it('proposes an address from its name', () => {
    expect(slugOf('Comité « Mobilité & œuvres » d’Angers')).toBe('comite-mobilite-oeuvres-d-angers');
  });
});

describe('a workflow while it is written', () => {
  const stages = [stageDraft(stage, 0), stageDraft({ ...stage, id: 's2', name: 'Décision', quorum: { count: 3 } }, 1)];

  it('is sent as it was read, the last stage deciding', () => {
    const body = workflowInput.parse(workflowBody('Fiches', { revision: 'r' }, stages));
    const { warnings: _w, ...first } = stage;
    expect(body).toEqual({
      name: 'Fiches',
      revision: 'r',
      stages: [first, { ...first, id: 's2', name: 'Décision', power: 'decision', quorum: { count: 3 } }],
    });
  });

  it('moves a stage and keeps the others in their order', () => {
    const three = [...stages, blankStage(2)];
    expect(moved(three, 2, -1).map(({ key }) => key)).toEqual([0, 2, 1]);
    expect(moved(three, 0, 1).map(({ key }) => key)).toEqual([1, 0, 2]);
    expect(powerAt(three, 2)).toBe('decision');
  });
});
