import type { Practice } from '../../lib/cms/practices';
import { pathTo } from '../../lib/paths';
import { messages } from '../../messages';

/** What inspired this sheet, and what was kept, changed and dropped of each. */
export function Inspirations({ practice }: { practice: Practice }) {
  const t = messages.practices;
  return (
    <ul className="list list-tight">
      {practice.inspiredBy.map((source) => {
        const lineage = practice.lineage.find(({ practiceSlug }) => source.href === pathTo('pratiques', practiceSlug));
        return (
          <li key={source.href}>
            <a href={source.href}>{source.name}</a>
            {lineage && (
              <dl className="lineage small">
                {(['kept', 'changed', 'dropped'] as const).map(
                  (part) =>
                    lineage[part] && (
                      <div key={part}>
                        <dt>{t.lineage[part]}</dt>
                        <dd>{lineage[part]}</dd>
                      </div>
                    ),
                )}
              </dl>
            )}
          </li>
        );
      })}
    </ul>
  );
}
