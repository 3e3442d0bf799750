import { gateService } from './gate';
import { membershipsService } from './memberships';
import { recordsService } from './records';
import { reviewsService } from './reviews';
import { rolesService } from './roles';

export const services = {
  reviews: reviewsService,
  records: recordsService,
  gate: gateService,
  memberships: membershipsService,
  roles: rolesService,
};
