import type { CommitteeMe, RecordSummary } from '../../../shared';

/** To whom the form of an erratum is offered: a chair of the record's committee, an operator for a record that has none. */
export function mayCorrect({ seats, mayAdmit }: CommitteeMe, { committee }: Pick<RecordSummary, 'committee'>): boolean {
  return committee === null
    ? mayAdmit
    : seats.some((seat) => seat.committee === committee.slug && seat.role === 'chair');
}
