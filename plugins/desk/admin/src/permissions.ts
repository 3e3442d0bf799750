import { decideClaimsPermission, decidePlacesPermission, moderateCommentsPermission } from '../../shared';

/** Who may read and decide claims. */
export const mayDecide = [{ action: decideClaimsPermission, subject: null }];

/** Who may read and answer proposed places. */
export const mayDecidePlaces = [{ action: decidePlacesPermission, subject: null }];

/** Who may read and moderate comments. */
export const mayModerate = [{ action: moderateCommentsPermission, subject: null }];
