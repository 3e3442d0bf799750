import { Link } from '@strapi/design-system';
import type { RecordSummary } from '../../../shared';
import { useMe } from '../lib/me';
import { useText } from '../lib/panel';

/** A record by its whole reference, leading to its page on the public site: two committees may have given the same number. */
export function PublicPageLink({ record }: { record: Pick<RecordSummary, 'reference'> }) {
  const text = useText();
  const { recordAddress } = useMe();
  return (
    <Link
      isExternal
      href={recordAddress.replace('{reference}', encodeURIComponent(record.reference))}
      aria-label={text('records.openOne', { reference: record.reference })}
      style={{ whiteSpace: 'nowrap' }}
    >
      {record.reference}
    </Link>
  );
}
