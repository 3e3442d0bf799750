import { codesOf } from '../kinds/choice';
import { commitmentProgress as progress, outcomeKind } from '../kinds/statements';
import { actor, meetingReport, practice } from '../types';

/** Closed lists of the description, for who reads, searches or offers their codes. */
export const practiceStatuses = codesOf(practice.fields.practiceStatus.kind);
export const meetingKinds = codesOf(meetingReport.fields.kind.kind);
export const outcomeKinds = codesOf(outcomeKind);
export const commitmentProgress = codesOf(progress);
export const actorKinds = codesOf(actor.fields.kind.kind);
export type ActorKind = (typeof actorKinds)[number];
