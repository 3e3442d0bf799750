import { messages } from '../messages';

/** Table of contents of a sheet: the sections that it really has. */
export function Contents({ sections }: { sections: { id: string; title: string }[] }) {
  return (
    <nav className="sheet-contents" aria-label={messages.common.contents}>
      <ul className="contents">
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
