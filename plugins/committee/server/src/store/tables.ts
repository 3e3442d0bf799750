import type { Core } from '@strapi/strapi';
import type {
  BallotRow,
  CommitteeRow,
  IntegrityCheckRow,
  LeaseRow,
  MembershipRow,
  ProxyRow,
  RecordRow,
  RecusalRow,
  ReviewRow,
  SequenceRow,
  SessionRow,
  SignedStatementRow,
  StageRow,
  TransitionRow,
  WorkflowRow,
} from './rows';
import { table } from './table';

export const uids = {
  committee: 'plugin::committee.committee',
  membership: 'plugin::committee.membership',
  workflow: 'plugin::committee.workflow',
  stage: 'plugin::committee.stage',
  review: 'plugin::committee.review',
  ballot: 'plugin::committee.ballot',
  recusal: 'plugin::committee.recusal',
  proxy: 'plugin::committee.proxy',
  session: 'plugin::committee.session',
  transition: 'plugin::committee.transition',
  record: 'plugin::committee.decision-record',
  sequence: 'plugin::committee.sequence',
  integrityCheck: 'plugin::committee.integrity-check',
  lease: 'plugin::committee.lease',
  signedStatement: 'plugin::committee.signed-statement',
} as const;

export const committees = (strapi: Core.Strapi) => table<CommitteeRow>(strapi, uids.committee);
export const memberships = (strapi: Core.Strapi) => table<MembershipRow>(strapi, uids.membership);
export const workflows = (strapi: Core.Strapi) => table<WorkflowRow>(strapi, uids.workflow);
export const stages = (strapi: Core.Strapi) => table<StageRow>(strapi, uids.stage);
export const reviews = (strapi: Core.Strapi) => table<ReviewRow>(strapi, uids.review);
export const integrityChecks = (strapi: Core.Strapi) => table<IntegrityCheckRow>(strapi, uids.integrityCheck);
export const sequences = (strapi: Core.Strapi) => table<SequenceRow>(strapi, uids.sequence);
export const sessions = (strapi: Core.Strapi) => table<SessionRow>(strapi, uids.session);
export const leases = (strapi: Core.Strapi) => table<LeaseRow>(strapi, uids.lease);

/** Histories offer no update: what happened is added to, never rewritten. */
function appendOnly<Row extends object>(strapi: Core.Strapi, uid: string) {
  const { findOne, findMany, count, create, createMany } = table<Row>(strapi, uid);
  return { findOne, findMany, count, create, createMany };
}
export const ballots = (strapi: Core.Strapi) => appendOnly<BallotRow>(strapi, uids.ballot);
export const recusals = (strapi: Core.Strapi) => appendOnly<RecusalRow>(strapi, uids.recusal);
export const proxies = (strapi: Core.Strapi) => appendOnly<ProxyRow>(strapi, uids.proxy);
export const transitions = (strapi: Core.Strapi) => appendOnly<TransitionRow>(strapi, uids.transition);
export const records = (strapi: Core.Strapi) => appendOnly<RecordRow>(strapi, uids.record);
export const signedStatements = (strapi: Core.Strapi) => appendOnly<SignedStatementRow>(strapi, uids.signedStatement);
