import { messages } from '../messages';

export interface Crumb {
  name: string;
  href: string;
}

/** Where the page stands, from the home page down to its parent. The page itself is not repeated: its title follows. */
export function Breadcrumb({ trail }: { trail: Crumb[] }) {
  return (
    <nav className="breadcrumb" aria-label={messages.layout.breadcrumb}>
      <ol>
        {[{ name: messages.layout.home, href: '/' }, ...trail].map(({ name, href }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
