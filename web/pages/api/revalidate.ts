import type { NextApiRequest, NextApiResponse } from 'next';
import { webSettings } from '../../lib/settings';
import { revalidationSchema, SIGNATURE_HEADER, verify } from '@passerelles/site/shared';
import { readBody } from '../../lib/http/body';

// The signature covers the body as it was sent, byte by byte.
export const config = { api: { bodyParser: false } };

const MOST_BYTES = 65_536;

/**
 * The CMS says which pages changed. 401 without a good signature of the last five minutes, 400 for a body that is not as
 * agreed, 502 with the paths that could not be made anew (the CMS asks again), else 200.
 */
export default async function revalidate(request: NextApiRequest, response: NextApiResponse): Promise<void> {
  if (request.method !== 'POST') return response.status(405).setHeader('Allow', 'POST').json({ error: 'POST only' });
  const body = await readBody(request, MOST_BYTES);
  const signature = [request.headers[SIGNATURE_HEADER]].flat()[0];
  if (body === null) return response.status(413).json({ error: 'body too large' });
  if (!(await verify(webSettings().secrets.revalidate, signature, body, Date.now()))) {
    return response.status(401).json({ error: 'signature missing, wrong or too old' });
  }
  const call = revalidationSchema.safeParse(parse(body));
  if (!call.success) return response.status(400).json({ error: call.error.issues });

  const failed: { path: string; error: string }[] = [];
  for (const path of call.data.paths) {
    await response.revalidate(path).catch((error: unknown) => failed.push({ path, error: String(error) }));
  }
  response.status(failed.length > 0 ? 502 : 200).json({ revalidated: call.data.paths.length - failed.length, failed });
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
