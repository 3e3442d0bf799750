import { attemptType } from '@passerelles/kit/server';

export const attempt = attemptType('search_attempts', 'Message de recherche');
