/** Head of a page that lists things: title and one spoken sentence. */
export function ListHead({ title, lead }: { title: string; lead: string }) {
  return (
    <div className="page-head">
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
    </div>
  );
}
