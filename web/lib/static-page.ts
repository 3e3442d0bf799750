import { PHASE_PRODUCTION_BUILD } from 'next/constants';
import type { GetServerSideProps, GetStaticPaths, GetStaticProps, Redirect } from 'next';

/**
 * Pages are made from what the CMS publishes, on demand, and kept until the CMS says that they changed (pages/api/revalidate).
 * Should its call ever be lost, they refresh by themselves after this many seconds. A refresh that fails throws: Next then
 * goes on serving the last good version.
 */
const SAFETY_SECONDS = 300;
/** What does not exist may be published at any moment. */
const ABSENT_SECONDS = 30;

/** No page is made while building: the build needs no CMS. */
export const onDemand: GetStaticPaths = () => ({ paths: [], fallback: 'blocking' });

export interface SheetProps<T> {
  content: T;
}

/** Props of a page that shows one thing, found by the `[slug]` or `[number]` of its address. `load` may redirect. */
export function sheet<T>(load: (key: string) => Promise<T | { redirect: Redirect } | null>): GetStaticProps {
  return async ({ params }) => {
    const key = Object.values(params ?? {})[0];
    const found = typeof key === 'string' ? await load(key) : null;
    if (found === null) return { notFound: true, revalidate: ABSENT_SECONDS };
    if (typeof found === 'object' && found !== null && 'redirect' in found)
      return { redirect: found.redirect, revalidate: ABSENT_SECONDS };
    return { props: { content: found }, revalidate: SAFETY_SECONDS };
  };
}

export interface ListProps<T> {
  /** null while building, where there is no CMS to ask; scripts/after-build.mjs throws away what comes of it. */
  content: T | null;
}

/** Props of a page with a fixed address (home, lists). */
export function list<T>(load: () => Promise<T>): GetStaticProps {
  return async () => {
    if (process.env.NEXT_PHASE === PHASE_PRODUCTION_BUILD)
      return { props: { content: null }, revalidate: SAFETY_SECONDS };
    return { props: { content: await load() }, revalidate: SAFETY_SECONDS };
  };
}

/** Of a page that holds nothing but our own words. Their language is known where the site runs, not where it is built. */
export const ownText: GetServerSideProps = async ({ res }) => {
  res.setHeader('Cache-Control', `public, max-age=${SAFETY_SECONDS}`);
  return { props: {} };
};

/** Addresses of the pages made with `list`. */
export const listPaths = ['/', '/pratiques', '/rencontres', '/acteurs', '/thematiques', '/comites'] as const;
