import type { NextApiRequest, NextApiResponse } from 'next';
import { ownDataSchema } from '@passerelles/newsletter/shared';
import { read } from '../../../features/newsletter/server/cms';

/** Everything that is kept of the holder of a letter's link, as a file. */
export default async function data(request: NextApiRequest, response: NextApiResponse): Promise<void> {
  const token = [request.query.jeton ?? ''].flat()[0] ?? '';
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Referrer-Policy', 'no-referrer');
  const reply = await read('data', ownDataSchema, token);
  if (!reply.ok) {
    response.status(reply.code === 'UNAVAILABLE' ? 503 : 404).json({ error: { code: reply.code } });
    return;
  }
  response.setHeader('Content-Disposition', 'attachment; filename="lettre.json"');
  response.status(200).json(reply.value);
}
