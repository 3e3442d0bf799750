import { practice as type } from '@passerelles/content/shared';
import { described } from '../../lib/described';
import { contentLang } from '../../lib/locale';
import type { Practice } from '../../lib/cms/practices';
import { isWebAddress } from '../../lib/paths';

const { heading } = described(type);

/** Where the sheet comes from, and where else it can be read. Addresses become links only when they are web ones. */
export function Provenance({ practice }: { practice: Practice }) {
  return (
    <ul className="dashed-list">
      {practice.provenance.map(({ label, url, note }) => (
        <li key={label} lang={contentLang}>
          {url && isWebAddress(url) ? <a href={url}>{label}</a> : label}
          {note && <span className="small quiet"> {note}</span>}
        </li>
      ))}
      {practice.sameAs.map((url) => (
        <li key={url}>
          {heading('sameAs')} {isWebAddress(url) ? <a href={url}>{url}</a> : url}
        </li>
      ))}
    </ul>
  );
}
