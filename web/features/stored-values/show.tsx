import type {
  GetServerSidePropsContext,
  GetServerSidePropsResult,
  GetStaticPropsContext,
  GetStaticPropsResult,
} from 'next';
import { HeadManagerContext } from 'next/dist/shared/lib/head-manager-context.shared-runtime';
import type { ComponentType, ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { pageCache } from '../../cache/page-cache';

type Given = object;
/** What a file of `pages/` exports. */
export interface PageModule {
  default: ComponentType<never>;
  getStaticProps?: (
    context: GetStaticPropsContext,
  ) => GetStaticPropsResult<Given> | Promise<GetStaticPropsResult<Given>>;
  getServerSideProps?: (context: GetServerSidePropsContext) => Promise<GetServerSidePropsResult<Given>>;
}

export interface Shown {
  status: number;
  html: string;
}

/** Makes a page as Next does: its props from the CMS, then its markup, what stands in the head too. */
export async function show(
  module: PageModule,
  address: Record<string, string | string[]> = {},
  path = '/',
): Promise<Shown> {
  // Nothing of an earlier answer of the CMS is kept.
  pageCache().apply(null);
  const response = { statusCode: 200, setHeader: () => response };
  const request = { method: 'GET', url: path, headers: {}, socket: { remoteAddress: '127.0.0.1' } };
  const context = { params: address, query: address, req: request, res: response, resolvedUrl: path };
  const load = module.getServerSideProps ?? module.getStaticProps;
  const made = load ? await load(context as never) : { props: {} };
  if (!('props' in made)) return { status: 'notFound' in made ? 404 : 302, html: '' };
  const Page = module.default as ComponentType<Given>;
  let head: ReactElement[] = [];
  const heads = {
    mountedInstances: new Set<ReactElement>(),
    updateHead: (state: ReactElement[]) => void (head = state),
  };
  const body = renderToStaticMarkup(
    <HeadManagerContext.Provider value={heads as never}>
      <Page {...await made.props} />
    </HeadManagerContext.Provider>,
  );
  return { status: response.statusCode, html: renderToStaticMarkup(<>{head}</>) + body };
}
