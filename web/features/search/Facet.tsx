import type { FacetName } from '@passerelles/search/shared';
import { contentLang } from '../../lib/locale';
import { formatNumber } from '../../lib/format/numbers';
import { messages } from '../../messages';
import type { FilterLabels } from './find-labels';
import { facetLabel, isWritten } from './labels';
import { treeOf, type Branch, type Entry } from './tree';

/** How many values of a long facet are shown at once; those that are ticked always are. */
const SHOWN = 8;

interface Props {
  facet: FacetName;
  entries: Entry[];
  selected: string[];
  /** Words for the values that are ticked, whatever the facet lists. */
  labels: FilterLabels;
}

/** One facet: its values with what each would find, children indented. */
export function Facet({ facet, entries, selected, labels }: Props) {
  const t = messages.search;
  // A value that finds nothing any more can still be unticked.
  const missing = selected.filter((value) => !entries.some((entry) => entry.value === value));
  const all = [
    ...entries,
    ...missing.map((value) => ({ value, label: labels[`${facet}=${value}`] ?? value, count: 0, parent: null })),
  ];
  if (all.length === 0) return null;
  const branches = treeOf(all);
  const first = branches.filter((branch, index) => index < SHOWN || holds(branch, selected));
  const rest = branches.filter((branch) => !first.includes(branch));
  return (
    <fieldset className="facet">
      <legend>{t.facets[facet]}</legend>
      <Values facet={facet} branches={first} selected={selected} />
      {rest.length > 0 && (
        <details>
          <summary>{t.more(rest.length)}</summary>
          <Values facet={facet} branches={rest} selected={selected} />
        </details>
      )}
    </fieldset>
  );
}

function Values({ facet, branches, selected }: { facet: FacetName; branches: Branch[]; selected: string[] }) {
  return (
    <ul>
      {branches.map(({ value, label, count, children }) => (
        <li key={value}>
          <label>
            <input type="checkbox" name={facet} value={value} defaultChecked={selected.includes(value)} />
            <span lang={isWritten(facet) ? contentLang : undefined}>{facetLabel(facet, value, label)}</span>
            <span className="count">{formatNumber(count)}</span>
          </label>
          {children.length > 0 && <Values facet={facet} branches={children} selected={selected} />}
        </li>
      ))}
    </ul>
  );
}

function holds(branch: Branch, selected: string[]): boolean {
  return selected.includes(branch.value) || branch.children.some((child) => holds(child, selected));
}
