import { Layout } from '../../ui/Layout';
import { PageHead } from '../../ui/PageHead';
import { messages } from '../../messages';
import { MissingForm } from './MissingForm';

export interface MissingPageProps {
  q: string;
  text: string;
  step: 'asks' | 'thanks';
  problem: 'text' | 'too-many' | 'unavailable' | null;
}

/** What a reader did not find, told to the editors; then the thanks. */
export function MissingPage({ q, text, step, problem }: MissingPageProps) {
  const t = messages.search.missing;
  const done = step === 'thanks';
  return (
    <Layout>
      <PageHead title={done ? t.thanksTitle : t.title} noIndex />
      <div className="page stack narrow">
        <div className="page-head">
          <h1>{done ? t.thanksTitle : t.title}</h1>
          <p className="lead">{done ? t.thanks : t.lead}</p>
        </div>
        {!done && <MissingForm q={q} text={text} problem={problem} />}
        <p>
          <a href="/recherche">{t.back}</a>
          {' · '}
          <a href="/espace">{t.write}</a>
        </p>
      </div>
    </Layout>
  );
}
