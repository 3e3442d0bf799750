import { ownText } from '../../lib/static-page';
import { messages } from '../../messages';
import { ButtonLink } from '../../ui/Button';
import { Layout } from '../../ui/Layout';
import { PageHead } from '../../ui/PageHead';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = ownText;

/** After the form. It says the same to everyone, whatever is known of the address. */
export default function Thanks() {
  const t = messages.newsletter.thanks;
  return (
    <Layout>
      <PageHead title={t.title} noIndex />
      <div className="page">
        <div className="page-head">
          <h1>{t.title}</h1>
          <p className="lead">{t.lead}</p>
        </div>
        <div className="prose stack">
          <p>{t.missing}</p>
          <ButtonLink href="/lettre">{t.again}</ButtonLink>
        </div>
      </div>
    </Layout>
  );
}
