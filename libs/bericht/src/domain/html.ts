const TEKENS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML text: nothing in it is markup any more. */
export function ontsnap(tekst: string): string {
  return tekst.replace(/[&<>"']/g, (teken) => TEKENS[teken] ?? teken);
}

/** A finished letter as a plain HTML page: paragraphs and line breaks, all of it escaped, no pictures or links. */
export function alsHtml({
  onderwerp,
  tekst,
}: {
  readonly onderwerp: string;
  readonly tekst: string;
}): string {
  const alineas = ontsnap(tekst.trim())
    .split(/\n{2,}/)
    .map((alinea) => `<p>${alinea.replaceAll('\n', '<br>')}</p>`);
  return (
    `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${ontsnap(onderwerp)}</title></head>` +
    `<body>${alineas.join('')}</body></html>`
  );
}
