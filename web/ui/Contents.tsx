import { messages } from '../messages';

/** Table of contents of a sheet: the sections that it really has. Folded on a small screen. */
export function Contents({ sections }: { sections: { id: string; title: string }[] }) {
  return (
    <nav className="sheet-contents" aria-label={messages.common.contents}>
      <details className="fold">
        <summary>{messages.common.contents}</summary>
        <ul className="contents">
          {sections.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
