/** The site's footbridge (web/public/icon.svg), in a green that reads on light and dark grounds. */
export const logo = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1 -9 32 32" fill="none" stroke="#0b8a80" stroke-width="2.4"><path d="M1 12.6h28M3 12.2C7-1.2 23-1.2 27 12.2M8.4 5.2v7M12.8 2.8v9.4M17.2 2.8v9.4M21.6 5.2v7"/></svg>',
)}`;
