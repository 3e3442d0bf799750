import type { ReactNode } from 'react';
import { messages } from '../messages';
import { Bridge } from './Bridge';
import { HeaderSearch } from './SearchBox';

export type Section = 'practices' | 'meetings' | 'actors' | 'themes' | 'committees' | 'programme' | 'desk';

const navigation: { section: Section; href: string }[] = [
  { section: 'practices', href: '/pratiques' },
  { section: 'meetings', href: '/rencontres' },
  { section: 'actors', href: '/acteurs' },
  { section: 'themes', href: '/thematiques' },
  { section: 'committees', href: '/comites' },
  { section: 'programme', href: '/pages' },
];

/**
 * Shell of every page, of both routers: skip link, header, main, footer.
 * `current` marks the section in the navigation; a page with `ownSearch` needs none in its head. On small screens a `<details>` opens the
 * navigation that stands after it, in the flow of the page: it needs no script and covers nothing that may take the focus
 * (enhance/menu.ts closes it again).
 */
export function Layout({
  current,
  ownSearch = false,
  children,
}: {
  current?: Section;
  ownSearch?: boolean;
  children: ReactNode;
}) {
  const t = messages.layout;
  const headSearch = !ownSearch && current !== 'desk';
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
          <details className="menu">
            <summary className="button">{t.menu}</summary>
          </details>
          <nav className="site-nav" aria-label={t.mainNavigation}>
            <Links current={current} />
          </nav>
          {headSearch && <HeaderSearch />}
          <a className="button desk-link" href="/espace" aria-current={current === 'desk' ? 'true' : undefined}>
            {t.sections.desk}
          </a>
        </div>
      </header>
      <main className="site-main" id="contenu" tabIndex={-1}>
        {children}
      </main>
      <footer className="site-footer">
        <div className="page">
          <FooterLetter />
          <p>{t.licence}</p>
          <a href="/lettre">{t.newsletter}</a>
          <a href="/territoires">{t.territories}</a>
          <a href="/releves">{t.records}</a>
          <a href="/api">{t.openData}</a>
          <a href="/donnees-personnelles">{t.personalData}</a>
          <a href="/accessibilite">{t.accessibility}</a>
          <a href="/mentions-legales">{t.legalNotice}</a>
          <a href="/plan-du-site">{t.siteMap}</a>
        </div>
      </footer>
    </>
  );
}

/** Asks for the letter from any page; the page of the letter takes it, or shows its whole form with what is wrong. */
function FooterLetter() {
  const t = messages.layout;
  return (
    <form className="footer-letter" method="post" action="/lettre">
      <label htmlFor="lettre-courriel">{t.letterLabel}</label>
      <input
        className="input"
        id="lettre-courriel"
        name="email"
        type="email"
        autoComplete="email"
        maxLength={320}
        required
      />
      <button className="button">{t.letterAction}</button>
      <span className="small quiet">{t.letterConsent}</span>
    </form>
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
      <a className="nav-search" href="/recherche">
        {messages.search.title}
      </a>
    </>
  );
}
