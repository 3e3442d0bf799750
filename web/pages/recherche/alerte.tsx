import { AlertPage } from '../../features/newsletter/AlertPage';
import { alertPage } from '../../features/newsletter/server/alert-page';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = alertPage;

export default AlertPage;
