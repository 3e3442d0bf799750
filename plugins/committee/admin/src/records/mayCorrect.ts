import type { CommitteeMe, RecordSummary } from '../../../shared';

/** To whom the form of an erratum is offered: a chair of the record's committee, an editor for a record that has none. */
export function mayCorrect({ seats, isEditor }: CommitteeMe, { committee }: Pick<RecordSummary, 'committee'>): boolean {
  return committee === null ? isEditor : seats.some((seat) => seat.committee === committee.slug && seat.role === 'chair');
}
