import { decideClaimsPermission } from '../../shared';

/** Who may read and decide claims. */
export const mayDecide = [{ action: decideClaimsPermission, subject: null }];
