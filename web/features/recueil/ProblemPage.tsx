import { messages } from '../../messages';
import { ButtonLink } from '../../ui/Button';
import { Layout } from '../../ui/Layout';
import { PageHead } from '../../ui/PageHead';
import type { Problem } from './server/answer';

/** Why a file could not be made, and the way back. */
export function ProblemPage({ problem }: { problem: Problem }) {
  const t = messages.recueil;
  const why =
    problem.code === 'too-many-sheets'
      ? t.problems['too-many-sheets'](problem.found, problem.most)
      : t.problems[problem.code];
  return (
    <Layout>
      <PageHead title={t.problems.title} noIndex />
      <div className="page stack">
        <div className="page-head">
          <h1>{t.problems.title}</h1>
          <p className="lead">{why}</p>
        </div>
        <ButtonLink href="/recherche">{t.toSearch}</ButtonLink>
      </div>
    </Layout>
  );
}
