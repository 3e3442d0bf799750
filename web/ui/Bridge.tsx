/** The motif of the site, a footbridge: deck, arch and hangers. Decoration only, hidden from assistive technology. */
export function Bridge({ width = 30 }: { width?: number }) {
  return (
    <svg
      className="bridge"
      width={width}
      height={(width * 14) / 30}
      viewBox="0 0 30 14"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      aria-hidden="true"
    >
      <path d="M1 12.6h28M3 12.2C7 -1.2 23 -1.2 27 12.2M8.4 5.2v7M12.8 2.8v9.4M17.2 2.8v9.4M21.6 5.2v7" />
    </svg>
  );
}

/** The same bridge as a rule across the page: four arches that stretch with the window. */
export function ArchesRule() {
  const arches = [0, 300, 600, 900].map(
    (x) =>
      `M${x} 29.4C${x + 90} -8.6 ${x + 210} -8.6 ${x + 300} 29.4M${x + 50} 13.5v16M${x + 100} 4v25M${x + 150} 1v28M${x + 200} 4v25M${x + 250} 13.5v16`,
  );
  return (
    <svg
      className="arches"
      viewBox="0 0 1200 30"
      preserveAspectRatio="none"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
    >
      <path vectorEffect="non-scaling-stroke" strokeWidth="1.4" d={`M0 29.4H1200${arches.join('')}`} />
    </svg>
  );
}
