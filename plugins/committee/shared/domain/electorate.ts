import type { MemberRole } from './vocabulary';

/** A mandate, with the person or seat that bears it. Days are inclusive; null is open-ended. */
export interface Member {
  id: string;
  role: MemberRole;
  /** Calendar days, `YYYY-MM-DD`. */
  from: string | null;
  to: string | null;
  /** Identity of the actor represented, when there is one. */
  represents?: string | null;
}

export interface Electorate {
  eligible: Member[];
  /** Those who would vote had they not stepped aside, by declaration or by rule. */
  recused: Member[];
}

/** Two ISO days compare like the days that they write, so that no time zone comes in. */
export function holdsMandate(member: Pick<Member, 'from' | 'to'>, day: string): boolean {
  return (member.from === null || member.from <= day) && (member.to === null || day <= member.to);
}

/** An observer sits in the committee, and neither votes nor counts. */
export function votes(role: MemberRole): boolean {
  return role !== 'observer';
}

/** A member who represents the owner of the document steps aside without being asked. */
export function recusedByRule(member: Pick<Member, 'represents'>, owner: string | null): boolean {
  return owner !== null && member.represents != null && member.represents === owner;
}

/** Who may vote: decided by the mandates on the day the stage opened, whatever happened since. */
export function electorate(
  members: readonly Member[],
  openedOn: string,
  owner: string | null,
  declaredRecusals: readonly string[],
): Electorate {
  const declared = new Set(declaredRecusals);
  const mandated = members.filter((member) => votes(member.role) && holdsMandate(member, openedOn));
  const stepsAside = (member: Member) => declared.has(member.id) || recusedByRule(member, owner);
  return {
    eligible: mandated.filter((member) => !stepsAside(member)),
    recused: mandated.filter(stepsAside),
  };
}
