import { attemptType } from '@passerelles/kit/server';

export const attempt = attemptType('newsletter_attempts', 'Demande à la lettre');
