import { AskPage } from '../../features/comments/AskPage';
import { askPage } from '../../features/comments/server/ask-page';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = askPage;

export default AskPage;
