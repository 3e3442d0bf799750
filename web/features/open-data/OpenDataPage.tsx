import { verificationCommand } from '@passerelles/committee/shared';
import type { Seals as SealsContent } from '../../lib/cms/open-data';
import { Command } from '../../ui/Command';
import { Layout } from '../../ui/Layout';
import { ListHead } from '../../ui/ListHead';
import { PageHead } from '../../ui/PageHead';
import { messages } from '../../messages';
import { Seals } from './Seals';

/**
 * What can be read by a program, how, and how to verify it. `site`: the site's address, without a trailing slash; `seals`:
 * null when they could not be read now.
 */
export function OpenDataPage({ site, seals }: { site: string; seals: SealsContent | null }) {
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
                <Command key={command}>
                  {command.replaceAll('{verify}', verificationCommand(site)).replaceAll('{site}', site)}
                </Command>
              ))}
            </section>
          ))}
          {seals && <Seals seals={seals} />}
        </div>
      </div>
    </Layout>
  );
}
