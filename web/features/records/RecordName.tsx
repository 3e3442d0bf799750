import type { RecordDetail, RecordSummary } from '@passerelles/committee/shared';
import { contentLang } from '../../lib/locale';
import { seriesOf } from './wording';

/** What names a record: each committee numbers its own, so that a number says nothing without its series. */
export type Numbered =
  | Pick<RecordSummary, 'reference' | 'number' | 'committee'>
  | NonNullable<RecordDetail['previous']>;

/** “Relevé 2026-001, comité de pilotage”; `say` puts the number into its words. */
export function RecordName({ record, say = String }: { record: Numbered; say?: (number: string) => string }) {
  const { name, isTheirs } = seriesOf(record);
  return (
    <>
      {say(record.number)}, {isTheirs ? <span lang={contentLang}>{name}</span> : name}
    </>
  );
}
