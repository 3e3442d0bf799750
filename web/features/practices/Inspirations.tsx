import { practice as type } from '@passerelles/content/shared';
import { described } from '../../lib/described';
import { contentLang } from '../../lib/locale';
import type { Practice } from '../../lib/cms/practices';
import { pathTo } from '../../lib/paths';
import { Links } from '../../ui/Joined';

const { heading } = described(type);

/** What inspired this sheet, and what was kept, changed and dropped of each. */
export function Inspirations({ practice }: { practice: Practice }) {
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
                        <dt>{heading(`lineage.${part}`)}</dt>
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
