import { lookUp } from '../../../../features/desk/server/look-up';
import type { Findable } from '../../../../features/desk/sheet/refs';

const kinds: Record<string, Findable> = {
  territoires: 'territory',
  acteurs: 'actor',
  fiches: 'practice',
  'comptes-rendus': 'meeting-report',
};

/** What the fields of a sheet propose while one types: `?q=`, at most twenty `{ id, label }`. */
export async function GET(request: Request, { params }: { params: Promise<{ kind: string }> }): Promise<Response> {
  const target = kinds[(await params).kind];
  if (!target) return new Response(null, { status: 404 });
  const typed = new URL(request.url).searchParams.get('q')?.trim() ?? '';
  return Response.json(await lookUp(target, typed), { headers: { 'cache-control': 'private, no-store' } });
}
