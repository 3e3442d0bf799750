import { MissingPage } from '../../features/search/MissingPage';
import { missingPage } from '../../features/search/server/missing-page';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = missingPage;

export default MissingPage;
