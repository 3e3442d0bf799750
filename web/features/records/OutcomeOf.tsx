import type { RecordSummary } from '@passerelles/committee/shared';
import { contentLang } from '../../lib/locale';
import { messages } from '../../messages';
import { outcomeOf } from './wording';

/** “Adoptée : Jardin partagé”: the outcome and its subject. */
export function OutcomeOf({ record }: { record: RecordSummary }) {
  return (
    <>
      {outcomeOf(record)}
      {record.document && (
        <>
          {messages.common.colon}
          <span lang={contentLang}>{record.document.title}</span>
        </>
      )}
    </>
  );
}
