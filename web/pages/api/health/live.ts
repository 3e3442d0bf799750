import type { NextApiRequest, NextApiResponse } from 'next';

/** The process answers. */
export default function live(_request: NextApiRequest, response: NextApiResponse): void {
  response.setHeader('Cache-Control', 'no-store').status(200).json({ status: 'live' });
}
