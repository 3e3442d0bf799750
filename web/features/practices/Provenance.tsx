import { contentLang } from '../../lib/locale';
import type { Practice } from '../../lib/cms/practices';
import { isWebAddress } from '../../lib/paths';
import { messages } from '../../messages';

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
          {messages.practices.sameAs} {isWebAddress(url) ? <a href={url}>{url}</a> : url}
        </li>
      ))}
    </ul>
  );
}
