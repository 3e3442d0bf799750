import { Layout } from '../ui/Layout';
import { PageHead } from '../ui/PageHead';

/** A short text of ours, from the catalogue: titles, paragraphs and links. */
export function TextPage({
  title,
  lead,
  sections,
  url,
}: {
  title: string;
  lead: string;
  sections: { title: string; paragraphs: string[]; links?: { label: string; href: string }[] }[];
  url: string;
}) {
  return (
    <Layout>
      <PageHead title={title} description={lead} url={url} />
      <div className="page">
        <div className="page-head">
          <h1>{title}</h1>
          <p className="lead">{lead}</p>
        </div>
        <div className="prose">
          {sections.map((section) => [
            <h2 key={section.title}>{section.title}</h2>,
            ...section.paragraphs.map((paragraph) => <p key={paragraph}>{paragraph}</p>),
            section.links && (
              <ul key={`${section.title} links`}>
                {section.links.map(({ label, href }) => (
                  <li key={href}>
                    <a href={href}>{label}</a>
                  </li>
                ))}
              </ul>
            ),
          ])}
        </div>
      </div>
    </Layout>
  );
}
