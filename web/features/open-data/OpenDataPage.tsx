import { Command } from '../../ui/Command';
import { Layout } from '../../ui/Layout';
import { ListHead } from '../../ui/ListHead';
import { PageHead } from '../../ui/PageHead';
import { messages } from '../../messages';

/** What can be read by a program, how, and how to verify it. `site`: the site's address, without a trailing slash. */
export function OpenDataPage({ site }: { site: string }) {
  const t = messages.openData;
  return (
    <Layout>
      <PageHead title={t.title} description={t.lead} url={`${site}/api`} />
      <div className="page">
        <ListHead title={t.title} lead={t.lead} />
        <div className="prose">
          {t.sections.map(({ id, title, paragraphs, commands }) => (
            <section key={id} id={id} className="prose">
              <h2>{title}</h2>
              {paragraphs.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
              {commands.map((command) => (
                <Command key={command}>{command.replaceAll('{site}', site)}</Command>
              ))}
            </section>
          ))}
        </div>
      </div>
    </Layout>
  );
}
