import { ButtonLink } from '../ui/Button';
import { Layout } from '../ui/Layout';
import { PageHead } from '../ui/PageHead';
import { messages } from '../messages';

export const config = { unstable_runtimeJS: false };

/** When a page could not be made. */
export default function Failure() {
  const t = messages.common.errors;
  return (
    <Layout>
      <PageHead title={t.failureTitle} noIndex />
      <div className="page">
        <div className="page-head">
          <h1>{t.failureTitle}</h1>
          <p className="lead">{t.failureText}</p>
        </div>
        <ButtonLink href="/">{t.home}</ButtonLink>
      </div>
    </Layout>
  );
}

// Without it Next makes the page while building, where the language of the site is not known.
Failure.getInitialProps = () => ({});
