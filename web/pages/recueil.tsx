import type { GetServerSideProps } from 'next';
import { answerWithPdf, type Problem } from '../features/recueil/server/answer';
import { ProblemPage } from '../features/recueil/ProblemPage';

export const config = { unstable_runtimeJS: false };

/** `/recueil.pdf`, and a sheet's address with `.pdf`: the file itself, or a page that says why there is none. */
export const getServerSideProps: GetServerSideProps<{ problem: Problem }> = async ({ query, req, res }) => {
  const answer = await answerWithPdf(query, req, res);
  if (answer && 'redirect' in answer) return { redirect: { destination: answer.redirect, permanent: false } };
  // Next sends nothing more once the answer has ended.
  return { props: answer ?? { problem: { code: 'unavailable' } } };
};

export default ProblemPage;
