import type { ReactNode } from 'react';
import { messages } from '../messages';
import { Bridge } from './Bridge';

export type Section = 'practices' | 'meetings' | 'actors' | 'themes' | 'committees' | 'desk';

const navigation: { section: Section; href: string }[] = [
  { section: 'practices', href: '/pratiques' },
  { section: 'meetings', href: '/rencontres' },
  { section: 'actors', href: '/acteurs' },
  { section: 'themes', href: '/thematiques' },
  { section: 'committees', href: '/comites' },
];

/**
 * Shell of every page, of both routers: skip link, header, main, footer.
 * `current` marks the section in the navigation. The menu of small screens is a `<details>`: it needs no script.
 */
export function Layout({ current, children }: { current?: Section; children: ReactNode }) {
  const t = messages.layout;
  return (
    <>
      <a className="skip" href="#contenu">
        {t.skip}
      </a>
      <header className="site-header">
        <div className="page">
          <a className="brand" href="/">
            <Bridge />
            {t.name}
          </a>
          <nav className="site-nav" aria-label={t.mainNavigation}>
            <Links current={current} />
          </nav>
          <details className="menu">
            <summary className="button">{t.menu}</summary>
            <nav aria-label={t.mainNavigation}>
              <Links current={current} />
            </nav>
          </details>
        </div>
      </header>
      <main className="site-main" id="contenu" tabIndex={-1}>
        {children}
      </main>
      <footer className="site-footer">
        <div className="page">
          <p>{t.licence}</p>
          <a href="/lettre">{t.newsletter}</a>
          <a href="/releves">{t.records}</a>
          <a href="/donnees-personnelles">{t.personalData}</a>
          <a href="/accessibilite">{t.accessibility}</a>
        </div>
      </footer>
    </>
  );
}

function Links({ current }: { current?: Section }) {
  const t = messages.layout;
  return (
    <>
      {navigation.map(({ section, href }) => (
        <a key={section} href={href} aria-current={section === current ? 'true' : undefined}>
          {t.sections[section]}
        </a>
      ))}
      <a className="button" href="/espace" aria-current={current === 'desk' ? 'true' : undefined}>
        {t.sections.desk}
      </a>
    </>
  );
}
