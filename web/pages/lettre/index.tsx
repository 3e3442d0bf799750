import { SubscribePage } from '../../features/newsletter/SubscribePage';
import { subscribePage } from '../../features/newsletter/server/subscribe-page';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = subscribePage;

export default SubscribePage;
