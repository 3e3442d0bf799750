import { messages } from '../messages';

export interface Crumb {
  name: string;
  href: string;
  /** Of a name that somebody wrote. */
  lang?: string;
}

const home: Crumb = { name: messages.layout.home, href: '/' };

/** Where the page stands, from the home page down to its parent. The page itself is not repeated: its title follows. */
export function Breadcrumb({ trail }: { trail: Crumb[] }) {
  return (
    <nav className="breadcrumb" aria-label={messages.layout.breadcrumb}>
      <ol>
        {[home, ...trail].map(({ name, href, lang }) => (
          <li key={href}>
            <a href={href} lang={lang}>
              {name}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
