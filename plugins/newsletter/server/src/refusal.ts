import { errors } from '@strapi/utils';
import { refuser, type Refuser } from '@passerelles/kit/server';
import { newsletterErrors, type NewsletterErrorCode } from '../../shared';

export const refuse: Refuser<NewsletterErrorCode> = refuser(newsletterErrors, { badRequest: errors.ValidationError });
