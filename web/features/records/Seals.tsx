import type { RecordDetail, RecordSummary } from '@passerelles/committee/shared';
import { formatDay } from '../../lib/format/dates';
import { Command } from '../../ui/Command';
import { pathTo } from '../../lib/paths';
import { messages } from '../../messages';
import { RecordName } from './RecordName';

/** The fingerprint of the text that was voted on, and how to compute it again. */
export function ExaminedVersion({
  fingerprint,
  check,
  lifting,
}: {
  fingerprint: string;
  check: string | null;
  /** The record that covers the text as it was published, where reservations changed it. */
  lifting?: RecordSummary;
}) {
  const t = messages.records;
  return (
    <div className="seal">
      <p>{t.versionText}</p>
      <p className="hash">{fingerprint}</p>
      {check ? (
        <>
          <p>{t.versionCheck}</p>
          <Command>{check}</Command>
        </>
      ) : lifting ? (
        <p>
          {t.versionLifted}{' '}
          <a href={pathTo('releves', lifting.reference)}>
            <RecordName record={lifting} say={t.inSentence} />
          </a>
          .
        </p>
      ) : (
        <p className="quiet">{t.versionClosed}</p>
      )}
    </div>
  );
}

/** The fingerprint of the record, which covers that of the one before, and how to compute it again. */
export function RecordSeal({ record, check }: { record: RecordDetail; check: string | null }) {
  const t = messages.records;
  return (
    <div className="seal">
      <p>{t.chain}</p>
      <p className="hash">{record.hash}</p>
      {check ? (
        <>
          <p>{t.sealCheck}</p>
          <Command>{check}</Command>
        </>
      ) : (
        <p className="quiet">{t.sealClosed}</p>
      )}
      {record.signature && (
        <p>
          {(record.signature.moment === 'afterwards' ? t.signedAfterwards : t.signed)(
            formatDay(record.signature.signedAt),
          )}{' '}
          <a href="/api#cles" className="hash">
            {record.signature.keyId}
          </a>
          .
        </p>
      )}
      {record.previous ? (
        <p>
          {t.previous}{' '}
          <a href={pathTo('releves', record.previous.reference)}>
            <RecordName record={record.previous} />
          </a>
          {messages.common.colon}
          <span className="hash">{record.previousHash}</span>
        </p>
      ) : (
        <p>{t.first}</p>
      )}
    </div>
  );
}
