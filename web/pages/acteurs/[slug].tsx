import { ActorPage } from '../../features/actors/ActorPage';
import { loadActor, type ActorContent } from '../../features/actors/load';
import { onDemand, sheet, type SheetProps } from '../../lib/static-page';

export const config = { unstable_runtimeJS: false };

export const getStaticPaths = onDemand;
export const getStaticProps = sheet<ActorContent>('acteurs', loadActor);

export default function Actor({ content }: SheetProps<ActorContent>) {
  return <ActorPage {...content} />;
}
