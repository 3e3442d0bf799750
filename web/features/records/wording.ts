import type { PublicValidation, RecordSummary } from '@passerelles/committee/shared';
import { contentLocale } from '@passerelles/config/vocabulary';
import { formatDay } from '../../lib/format/dates';
import { locale } from '../../lib/locale';
import { messages } from '../../messages';

/** “Adoptée avec réserve”, “Avis favorable”, “Reprise”: what came out of a record, in words. */
export function outcomeOf(record: RecordSummary): string {
  const t = messages.records;
  if (record.kind !== 'decision' || record.outcome === null) return t.kind[record.kind];
  return record.power === 'opinion' ? t.opinions[record.outcome] : t.outcomes[record.outcome];
}

/** Did people vote? Historical records, corrections and withdrawals carry no vote. */
export function hasVote(record: RecordSummary): boolean {
  return record.kind === 'decision' && record.eligible + record.recused > 0;
}

/** “Comité de pilotage” inside a sentence of its own language: “comité de pilotage”. Other names, and names in other languages, keep their capital. */
export function committeeInSentence(name: string, language = locale): { name: string; common: boolean } {
  const common = language === contentLocale && /^comité(?!\p{L})/iu.test(name);
  return { name: common ? name.charAt(0).toLowerCase() + name.slice(1) : name, common };
}

/** The series in which a record is numbered, as it stands after the number: the name of its committee, which somebody wrote, or a word of ours. */
export function seriesOf({ reference, number, committee }: Pick<RecordSummary, 'reference' | 'number' | 'committee'>): {
  name: string;
  isTheirs: boolean;
} {
  if (committee) return { name: committeeInSentence(committee.name).name, isTheirs: true };
  const series = reference.slice(number.length + 1);
  return { name: messages.records.series(series), isTheirs: false };
}

/** “quorum 5 sur 8 atteint. 1 réserve levée.” */
export function voteNote(record: PublicValidation): string {
  const t = messages.records;
  const lifted = record.reservations.filter((reservation) => reservation.lifted).length;
  const quorum = t.quorumShort(record.quorumRequired, record.eligible, record.quorumReached);
  return lifted > 0 ? `${quorum}. ${t.lifted(lifted)}` : quorum;
}

export function decidedOn(record: RecordSummary): string {
  return formatDay(record.decidedAt);
}

/** The record that settled the reservations of this decision: the text that was published is the one it covers. */
export function liftingOf({ kind, related, reservations }: PublicValidation): RecordSummary | undefined {
  if (kind !== 'decision' || reservations.length === 0) return undefined;
  return related.findLast((other) => other.kind === 'lifting');
}
