import { ReportPage } from '../../features/comments/ReportPage';
import { reportPage } from '../../features/comments/server/report-page';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = reportPage;

export default ReportPage;
