import { ChoicesPage } from '../../features/newsletter/ChoicesPage';
import { choicesPage } from '../../features/newsletter/server/choices-page';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = choicesPage;

export default ChoicesPage;
