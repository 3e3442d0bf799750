import type { MemberRole } from './vocabulary';

/** A seat that may vote in the open stage. `adminId` null: a person without account, who cannot run anything here. */
export interface PresidingSeat {
  id: string;
  role: MemberRole;
  adminId: number | null;
}

/** Whom an editor named for one stage. */
export interface NamedPresiding {
  membership: string;
  name: string;
  at: string;
}

/** What a record says where no seat of the committee presided. */
export const unseatedPresiding = ['named', 'nobody'] as const;
export type UnseatedPresiding = (typeof unseatedPresiding)[number];

/**
 * Who presides over a stage, among those who may vote in it: the chair, or a rapporteur where every chair stepped aside or has no account,
 * or else the member whom an editor named. A chair who may vote again comes before a member who was named.
 */
export function presidingAmong<Seat extends PresidingSeat>(
  eligible: readonly Seat[],
  named: Pick<NamedPresiding, 'membership'> | null,
): Seat[] {
  const withAccount = eligible.filter((seat) => seat.adminId !== null);
  for (const role of ['chair', 'rapporteur'] as const) {
    const seats = withAccount.filter((seat) => seat.role === role);
    if (seats.length > 0) return seats;
  }
  return withAccount.filter((seat) => seat.id === named?.membership);
}

/** Null where a seat presides. */
export function unseated(
  eligible: readonly PresidingSeat[],
  named: Pick<NamedPresiding, 'membership'> | null,
): UnseatedPresiding | null {
  if (presidingAmong(eligible, null).length > 0) return null;
  return presidingAmong(eligible, named).length > 0 ? 'named' : 'nobody';
}
