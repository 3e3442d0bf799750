import { votes } from './electorate';
import { isReservedSeries, type MemberRole, type SeatingRole } from './vocabulary';

type SeatingProblem =
  | 'COMMITTEE_IN_USE'
  | 'SLUG_IN_USE'
  | 'SLUG_FORMAT'
  | 'SLUG_TAKEN'
  | 'MANDATE_KEPT'
  | 'MANDATE_MOVED'
  | 'MANDATE_IN_USE'
  | 'END_BEFORE_USE'
  | 'SEATS_ONESELF'
  | 'CHAIR_BY_CHAIR';
/** One of the closed list of configuration problems, under the field of the form that it is about. */
interface FieldProblem {
  path: string[];
  message: SeatingProblem;
}

/** A committee as the rules see it. */
export interface SeatedCommittee {
  id: string;
  slug: string;
  /** It has records, or a review is open at it: its slug stands in addresses, numbers and frozen stages. Read where it is `concerned`. */
  inUse: boolean;
}

/** A mandate as the rules see it; `committee` is the committee's id. */
export interface SeatOfCommittee {
  id: string;
  committee: string | null;
  personName: string;
  account: number | null;
  role: MemberRole;
  represents: string | null;
  from: string | null;
  to: string | null;
  /** The last day on which something was said under it; null where nothing was. Read where it is `concerned`. */
  lastUse: string | null;
}

export interface Seating {
  committees: readonly SeatedCommittee[];
  seats: readonly SeatOfCommittee[];
}

/** Who changes it. `account` null: the platform itself. */
export interface SeatingActor {
  account: number | null;
  isSuperAdmin: boolean;
  /** Ids of the committees that this person chairs today. */
  chairs: readonly string[];
}

const slugForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const problem = (path: string, message: FieldProblem['message']): FieldProblem => ({ path: [path], message });

/**
 * What is wrong with a change of committees and mandates, whichever door it came by: both states whole, before and after,
 * so that moving a seat from the committee's side and from the seat's own are the same change.
 */
export function seatingProblems(before: Seating, after: Seating): FieldProblem[] {
  return [...committeeProblems(before.committees, after.committees), ...mandateProblems(before.seats, after.seats)];
}

function committeeProblems(before: readonly SeatedCommittee[], after: readonly SeatedCommittee[]): FieldProblem[] {
  const was = new Map(before.map((committee) => [committee.id, committee]));
  const left = new Set(after.map(({ id }) => id));
  const gone = before.some((committee) => committee.inUse && !left.has(committee.id))
    ? [problem('committee', 'COMMITTEE_IN_USE')]
    : [];
  return [
    ...gone,
    ...after.flatMap((committee): FieldProblem[] => {
      const former = was.get(committee.id);
      if (former?.slug === committee.slug) return [];
      if (former?.inUse) return [problem('slug', 'SLUG_IN_USE')];
      if (!slugForm.test(committee.slug)) return [problem('slug', 'SLUG_FORMAT')];
      const taken =
        isReservedSeries(committee.slug) ||
        after.some(({ id, slug }) => id !== committee.id && slug.toLowerCase() === committee.slug.toLowerCase());
      return taken ? [problem('slug', 'SLUG_TAKEN')] : [];
    }),
  ];
}

/** A mandate is ended, never moved or deleted; once something was said under it, only its end still changes, and not to before that. */
function mandateProblems(before: readonly SeatOfCommittee[], after: readonly SeatOfCommittee[]): FieldProblem[] {
  const now = new Map(after.map((seat) => [seat.id, seat]));
  return before.flatMap((was): FieldProblem[] => {
    const seat = now.get(was.id);
    if (!seat) return [problem('seats', 'MANDATE_KEPT')];
    if (seat.committee !== was.committee) return [problem('committee', 'MANDATE_MOVED')];
    if (was.lastUse === null) return [];
    const fixed: [string, boolean][] = [
      ['personName', seat.personName !== was.personName],
      ['adminUserId', seat.account !== was.account],
      ['role', seat.role !== was.role],
      ['represents', seat.represents !== was.represents],
      ['from', seat.from !== was.from],
    ];
    const changed = fixed.filter(([, differs]) => differs).map(([field]) => problem(field, 'MANDATE_IN_USE'));
    const cutShort = seat.to !== was.to && seat.to !== null && seat.to < was.lastUse;
    return cutShort ? [...changed, problem('to', 'END_BEFORE_USE')] : changed;
  });
}

/** Ids of what a change takes away or makes different: of these alone the rules ask whether they are in use. */
export function concerned(before: Seating, after: Seating): { committees: string[]; seats: string[] } {
  const slugs = new Map(after.committees.map(({ id, slug }) => [id, slug]));
  const now = new Map(after.seats.map((seat) => [seat.id, seat]));
  const same = (was: SeatOfCommittee, seat: SeatOfCommittee | undefined) =>
    seat !== undefined && seat.committee === was.committee && sameMandate(was, seat);
  return {
    committees: before.committees.filter(({ id, slug }) => slugs.get(id) !== slug).map(({ id }) => id),
    seats: before.seats.filter((was) => !same(was, now.get(was.id))).map(({ id }) => id),
  };
}

/**
 * Duties apart: nobody gives himself a vote, and a chair's seat, in whatever it changes, wants a super admin or a chair
 * of that committee.
 */
export function dutyProblems(
  before: Seating,
  after: Seating,
  { account, isSuperAdmin, chairs }: SeatingActor,
): FieldProblem[] {
  if (account === null) return [];
  const was = new Map(before.seats.map((seat) => [seat.id, seat]));
  return decidedSeats(before, after).flatMap((seat): FieldProblem[] => {
    const former = was.get(seat.id);
    const gainsVote =
      seat.account === account &&
      votes(seat.role) &&
      !(former?.account === account && former.role === seat.role && !reaches(seat, former));
    if (gainsVote) return [problem('adminUserId', 'SEATS_ONESELF')];
    const isChairs = seat.role === 'chair' || former?.role === 'chair';
    const may = isSuperAdmin || (seat.committee !== null && chairs.includes(seat.committee));
    return isChairs && !may ? [problem('role', 'CHAIR_BY_CHAIR')] : [];
  });
}

/** The mandates that a change gave, altered or ended. */
export function decidedSeats(before: Seating, after: Seating): SeatOfCommittee[] {
  const was = new Map(before.seats.map((seat) => [seat.id, seat]));
  return after.seats.filter((seat) => {
    const former = was.get(seat.id);
    return !former || !sameMandate(former, seat);
  });
}

/** In which role somebody decides of a mandate; who is both is named by what the right came from. */
export function seatingRoleOf(
  { account, isSuperAdmin, chairs }: SeatingActor,
  { committee }: Pick<SeatOfCommittee, 'committee'>,
): SeatingRole {
  if (account === null) return 'platform';
  if (isSuperAdmin) return 'super-admin';
  return committee !== null && chairs.includes(committee) ? 'chair' : 'editor';
}

const sameMandate = (one: SeatOfCommittee, other: SeatOfCommittee) =>
  one.personName === other.personName &&
  one.account === other.account &&
  one.role === other.role &&
  one.represents === other.represents &&
  one.from === other.from &&
  one.to === other.to;

/** Whether a mandate covers a day that it did not. */
function reaches(seat: SeatOfCommittee, former: SeatOfCommittee): boolean {
  const earlier = (seat.from ?? '') < (former.from ?? '');
  const later = former.to !== null && (seat.to === null || seat.to > former.to);
  return earlier || later;
}
