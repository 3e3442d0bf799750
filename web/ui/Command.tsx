/** A command to type in a terminal, whole and selectable; it breaks rather than leave the page. */
export function Command({ children }: { children: string }) {
  return (
    <pre className="command">
      <code>{children}</code>
    </pre>
  );
}
