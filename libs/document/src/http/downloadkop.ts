/**
 * The Content-Disposition of a download: a plain name for old readers and the real one in UTF-8 (RFC 6266 §4.3,
 * RFC 8187 §3.2).
 */
export function downloadkop(naam: string): string {
  const kaal = naam
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w .()-]/g, '_');
  const volledig = encodeURIComponent(naam).replace(
    /['()*]/g,
    (teken) => `%${teken.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="${kaal}"; filename*=UTF-8''${volledig}`;
}
