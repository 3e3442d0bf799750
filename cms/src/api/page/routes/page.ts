import { readOnlyRouter } from '../../../content-api/read-only-router';

export default readOnlyRouter('api::page.page');
