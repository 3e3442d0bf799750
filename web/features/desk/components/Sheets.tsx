import type { SheetLine } from '@passerelles/desk/shared';
import { formatDay } from '../../../lib/format/dates';
import { contentLang, locale } from '../../../lib/locale';
import { pathTo } from '../../../lib/paths';
import { messages } from '../../../messages/in-browsers';
import { Links } from '../../../ui/Joined';
import { sayDeadline } from '../deadline';
import { folderOf, folders, pageOf, typeOfFolder } from '../folders';

const t = messages.desk;

/** First the states in which the author has something to do, then those that wait for others, then the final ones. */
const order: SheetLine['state'][] = [
  'changes-requested',
  'reservations-to-lift',
  'draft',
  'withdrawn',
  'admissibility',
  'in-review',
  'adjourned',
  'accepted',
  'published',
  'rejected',
];

/** A sheet under review can't be edited: its line leads to the page of its review. */
const readOnly: SheetLine['state'][] = ['admissibility', 'in-review', 'adjourned'];

function Sheet({
  sheet: { folder: api, documentId, title, slug, owner, state, published, updatedAt, inspired, dueAt },
}: {
  sheet: SheetLine;
}) {
  const folder = folderOf(api);
  const page = pageOf(folder, documentId);
  return (
    <li className="desk-line">
      <div>
        <h4>
          <a href={readOnly.includes(state) ? `${page}/suivi` : page} lang={contentLang}>
            {title}
          </a>
        </h4>
        <p className="small quiet">
          {typeOfFolder(folder).label[locale]} · {owner.name} · {t.home.updated(formatDay(updatedAt))}
          {dueAt && ` · ${t.home.due(sayDeadline(dueAt))}`}
        </p>
        {inspired.length > 0 && (
          <p className="small">
            {t.life.inspired}{' '}
            <Links to={inspired.map((one) => ({ name: one.title, href: pathTo('pratiques', one.slug) }))} />
          </p>
        )}
      </div>
      <p className="actions small">
        {state !== 'draft' && (
          <a href={`${page}/suivi`} aria-label={`${t.home.follow}${messages.common.colon}${title}`}>
            {t.home.follow}
          </a>
        )}
        <a href={`${page}/apercu`} aria-label={`${t.life.preview}${messages.common.colon}${title}`}>
          {t.life.preview}
        </a>
        {published && (
          <a href={`${page}/edition`} aria-label={`${t.life.edition}${messages.common.colon}${title}`}>
            {t.life.edition}
          </a>
        )}
        {published && (
          <a
            href={`${folders[folder].publicPath}/${slug}`}
            aria-label={`${t.home.public}${messages.common.colon}${title}`}
          >
            {t.home.public}
          </a>
        )}
      </p>
    </li>
  );
}

/** My sheets by state. */
export function Sheets({ sheets }: { sheets: SheetLine[] }) {
  if (sheets.length === 0) return <p>{t.home.noSheet}</p>;
  return order.map((state) => {
    const those = sheets.filter((sheet) => sheet.state === state);
    if (those.length === 0) return null;
    return (
      <section key={state} className="desk-group" aria-labelledby={`etat-${state}`}>
        <h3 id={`etat-${state}`}>{t.states[state]}</h3>
        <ul className="list list-tight">
          {those.map((sheet) => (
            <Sheet key={sheet.documentId} sheet={sheet} />
          ))}
        </ul>
      </section>
    );
  });
}
