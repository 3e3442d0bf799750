import { attemptType } from '@passerelles/kit/server';

export const attempt = attemptType('desk_attempts', 'Tentative');
