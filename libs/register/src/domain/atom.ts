/** One report as a feed reader gets it. Instants are ISO 8601. */
export interface Atombericht {
  readonly id: string;
  readonly titel: string;
  readonly auteur: string;
  readonly gepubliceerdOp: string;
  readonly bijgewerktOp: string;
  readonly adres: string;
  readonly pdf: { readonly adres: string; readonly grootte: number };
  readonly soort: { readonly code: string; readonly naam: string };
  readonly samenvatting: string;
}

export interface Atomvoer {
  readonly id: string;
  readonly titel: string;
  readonly ondertitel: string;
  readonly eigenAdres: string;
  readonly webadres: string;
  readonly bijgewerktOp: string;
  readonly berichten: readonly Atombericht[];
}

const TEKENS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text and attribute values alike; XML 1.0 § 2.2 has no place for other control characters, not even escaped. */
const xml = (tekst: string): string =>
  tekst
    // eslint-disable-next-line no-control-regex -- these are what must go
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (teken) => TEKENS[teken] ?? '');

/** An Atom feed (RFC 4287). */
export function atomvoer(voer: Atomvoer): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">
  <id>${xml(voer.id)}</id>
  <title>${xml(voer.titel)}</title>
  <subtitle>${xml(voer.ondertitel)}</subtitle>
  <updated>${xml(voer.bijgewerktOp)}</updated>
  <link rel="self" type="application/atom+xml" href="${xml(voer.eigenAdres)}"/>
  <link rel="alternate" type="text/html" href="${xml(voer.webadres)}"/>
${voer.berichten.map(bericht).join('')}</feed>
`;
}

const bericht = (b: Atombericht): string => `  <entry>
    <id>${xml(b.id)}</id>
    <title>${xml(b.titel)}</title>
    <author><name>${xml(b.auteur)}</name></author>
    <published>${xml(b.gepubliceerdOp)}</published>
    <updated>${xml(b.bijgewerktOp)}</updated>
    <category term="${xml(b.soort.code)}" label="${xml(b.soort.naam)}"/>
    <link rel="alternate" type="text/html" href="${xml(b.adres)}"/>
    <link rel="enclosure" type="application/pdf" length="${b.pdf.grootte}" href="${xml(b.pdf.adres)}"/>
    <summary>${xml(b.samenvatting)}</summary>
  </entry>
`;
