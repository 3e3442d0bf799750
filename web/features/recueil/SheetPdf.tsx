/** A sheet to take away and print. @param url of its page, absolute */
export function SheetPdf({ url, children }: { url: string; children: string }) {
  return (
    <p className="no-print">
      <a className="button" href={`${new URL(url).pathname}.pdf`}>
        {children}
      </a>
    </p>
  );
}
