import { tokensOf, type Token } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import type { TokenPurpose } from '../../../shared';
import type { Choices, Subscriber } from './subscribers';

interface Carried {
  purpose: TokenPurpose;
  subscriber: Subscriber;
  choices: Choices | null;
}
export type StoredToken = Token<Carried>;

export const tokens = (strapi: Core.Strapi) =>
  tokensOf<Carried>(strapi, 'plugin::newsletter.token', 'biginteger', ['subscriber']);
