import { HomePage } from '../features/home/HomePage';
import { loadHome, type HomeContent } from '../features/home/load';
import { list, type ListProps } from '../lib/static-page';

export const config = { unstable_runtimeJS: false };

export const getStaticProps = list<HomeContent>('/', loadHome);

export default function Home({ content }: ListProps<HomeContent>) {
  return content ? <HomePage {...content} /> : null;
}
