import { contentLang } from '../lib/locale';
import type { Reference } from './Joined';

/** Names of pages, one a line. */
export function ReferenceList({ items }: { items: Reference[] }) {
  return (
    <ul className="list list-tight">
      {items.map(({ name, href }) => (
        <li key={href}>
          <a href={href} lang={contentLang}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Previous and next edition of what happens again and again. */
export function Editions({ items }: { items: { label: string; to: Reference | null }[] }) {
  return (
    <ul className="list list-tight">
      {items.map(
        ({ label, to }) =>
          to && (
            <li key={label}>
              <span className="small quiet">{label}</span>
              <br />
              <a href={to.href} lang={contentLang}>
                {to.name}
              </a>
            </li>
          ),
      )}
    </ul>
  );
}
