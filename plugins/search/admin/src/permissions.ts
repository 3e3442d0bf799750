import { managePermission } from '../../shared';

/** Who may open the page of the search. */
export const mayManage = [{ action: managePermission, subject: null }];
