import type { NextApiRequest, NextApiResponse } from 'next';
import { passOn } from '../../../lib/http/pass-on';

export const config = { api: { responseLimit: false } };

export default function handler(request: NextApiRequest, response: NextApiResponse): Promise<unknown> {
  return passOn(request, response, '/api/committees');
}
