import { contentLang } from '../../lib/locale';
import type { Practice } from '../../lib/cms/practices';
import { pathTo } from '../../lib/paths';
import { Links } from '../../ui/Joined';
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
            <Links to={[source]} />
            {lineage && (
              <dl className="lineage small">
                {(['kept', 'changed', 'dropped'] as const).map(
                  (part) =>
                    lineage[part] && (
                      <div key={part}>
                        <dt>{t.lineage[part]}</dt>
                        <dd lang={contentLang}>{lineage[part]}</dd>
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
