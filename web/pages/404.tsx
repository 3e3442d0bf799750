import { Layout } from '../ui/Layout';
import { PageHead } from '../ui/PageHead';
import { SearchBox } from '../ui/SearchBox';
import { ButtonLink } from '../ui/Button';
import { messages } from '../messages';

export const config = { unstable_runtimeJS: false };

export default function NotFound() {
  const t = messages.common.errors;
  return (
    <Layout ownSearch>
      <PageHead title={t.notFoundTitle} noIndex />
      <div className="page stack">
        <div className="page-head">
          <h1>{t.notFoundTitle}</h1>
          <p className="lead">{t.notFoundText}</p>
        </div>
        <SearchBox />
        <ButtonLink href="/">{t.home}</ButtonLink>
      </div>
    </Layout>
  );
}
