import { ownText, type OwnText } from '../lib/static-page';
import { messages } from '../messages';
import { Layout } from '../ui/Layout';
import { ListHead } from '../ui/ListHead';
import { PageHead } from '../ui/PageHead';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = ownText;

const { sections, ...t } = messages.layout;

const parts: { title: string; pages: [href: string, name: string][] }[] = [
  {
    title: t.plan.read,
    pages: [
      ['/', t.home],
      ['/recherche', messages.search.title],
      ['/pratiques', sections.practices],
      ['/rencontres', sections.meetings],
      ['/acteurs', sections.actors],
      ['/thematiques', sections.themes],
      ['/territoires', t.territories],
    ],
  },
  {
    title: t.plan.decide,
    pages: [
      ['/pages', sections.programme],
      ['/comites', sections.committees],
      ['/releves', t.records],
    ],
  },
  {
    title: t.plan.takePart,
    pages: [
      ['/espace', sections.desk],
      ['/lettre', t.newsletter],
      ['/recherche/manque', messages.search.missing.title],
    ],
  },
  {
    title: t.plan.reuse,
    pages: [
      ['/api', t.openData],
      ['/flux.xml', t.plan.feed],
      ['/agenda.ics', t.plan.calendar],
      ['/donnees-personnelles', t.personalData],
      ['/accessibilite', t.accessibility],
      ['/mentions-legales', t.legalNotice],
    ],
  },
];

/** Every list and page of ours; what they list is a step further, and all of it stands in /sitemap.xml. */
export default function SiteMap({ url }: OwnText) {
  return (
    <Layout>
      <PageHead title={t.siteMap} description={t.plan.lead} url={url} />
      <div className="page">
        <ListHead title={t.siteMap} lead={t.plan.lead} />
        <div className="letters">
          {parts.map(({ title, pages }) => (
            <section key={title}>
              <h2>{title}</h2>
              <ul className="list list-tight">
                {pages.map(([href, name]) => (
                  <li key={href}>
                    <a href={href}>{name}</a>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </div>
    </Layout>
  );
}
