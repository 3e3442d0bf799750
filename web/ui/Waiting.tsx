import Head from 'next/head';
import { messages } from '../messages';
import { Layout } from './Layout';

/** What a list shows between the build and its first filling. It reloads by itself. */
export function Waiting() {
  return (
    <Layout>
      <Head>
        <title>{messages.layout.name}</title>
        <meta name="robots" content="noindex" />
        <meta httpEquiv="refresh" content="2" />
      </Head>
      <div className="page page-head">
        <h1>{messages.layout.name}</h1>
        <p className="lead">{messages.common.waiting}</p>
      </div>
    </Layout>
  );
}
