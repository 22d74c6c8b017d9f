/** What a printed page has beside the style of every exported page: its size, and numbers at its foot. */
export const printStyle = `@page {
  size: A4;
  margin: 22mm 24mm 24mm;
  @bottom-center { content: counter(page) " / " counter(pages); font: 9pt sans-serif; color: #444; }
}
@media print {
  .body a[href]::after { content: none !important; }
  img { max-height: 150mm; width: auto; height: auto; max-width: 100%; }
}
`;
