import { createHash } from 'node:crypto';
import { frenchCsv } from '@passerelles/kit/shared';
import type { NextApiRequest, NextApiResponse } from 'next';
import { codebookCsv, codebookJson } from '../../../features/exports/codebook';

const files = {
  csv: { type: 'text/csv; charset=utf-8; header=present', saveAs: 'dictionnaire.csv', write: () => codebookCsv() },
  excel: {
    type: 'text/csv; charset=utf-8; header=present',
    saveAs: 'dictionnaire-excel.csv',
    write: () => codebookCsv(frenchCsv),
  },
  json: { type: 'application/json; charset=utf-8', saveAs: 'dictionnaire.json', write: codebookJson },
};

/** `/dictionnaire.csv`, `/dictionnaire-excel.csv`, `/dictionnaire.json`: what every field is. It changes with the version of the site only. */
export default function codebookFile(request: NextApiRequest, response: NextApiResponse): unknown {
  const { format } = request.query;
  if (format !== 'csv' && format !== 'excel' && format !== 'json') return response.status(404).end();
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return response.setHeader('Allow', 'GET, HEAD').status(405).end();
  const text = files[format].write();
  const etag = `"${createHash('sha256').update(text).digest('base64url')}"`;
  response.setHeader('ETag', etag).setHeader('Cache-Control', 'public, max-age=3600');
  if (request.headers['if-none-match'] === etag) return response.status(304).end();
  return response
    .setHeader('Content-Type', files[format].type)
    .setHeader('Content-Disposition', `attachment; filename="${files[format].saveAs}"`)
    .status(200)
    .send(text);
}
