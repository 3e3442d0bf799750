import { lookUp } from '../../../../features/desk/server/look-up';
import type { RefList } from '../../../../features/desk/sheet/raw-sheet';

const kinds: Record<string, RefList> = { territoires: 'territories', acteurs: 'partners' };

/** What the fields of a sheet propose while one types: `?q=`, at most twenty `{ id, label }`. */
export async function GET(request: Request, { params }: { params: Promise<{ kind: string }> }): Promise<Response> {
  const list = kinds[(await params).kind];
  if (!list) return new Response(null, { status: 404 });
  const typed = new URL(request.url).searchParams.get('q')?.trim() ?? '';
  return Response.json(await lookUp(list, typed), { headers: { 'cache-control': 'private, no-store' } });
}
