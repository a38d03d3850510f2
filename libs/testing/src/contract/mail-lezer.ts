/** Reads the few parts of a raw single-part mail (RFC 5322, RFC 2045, RFC 2047) that the tests look at. */
export function leesMail(ruw: string): { berichtId: string; onderwerp: string; tekst: string } {
  const einde = ruw.indexOf('\r\n\r\n');
  const koppen = ruw.slice(0, einde).replace(/\r\n[ \t]+/g, ' ');
  const kop = (naam: string): string => new RegExp(`^${naam}: (.*)$`, 'im').exec(koppen)?.[1]?.trim() ?? '';
  const lijf = ruw.slice(einde + 4);
  return {
    berichtId: /^<([^@]+)@/.exec(kop('Message-ID'))?.[1] ?? '',
    onderwerp: ontcijferKop(kop('Subject')),
    tekst: ontcijfer(lijf, kop('Content-Transfer-Encoding')).replaceAll('\r\n', '\n').replace(/\n$/, ''),
  };
}

function ontcijfer(lijf: string, codering: string): string {
  if (codering === 'base64') return Buffer.from(lijf, 'base64').toString('utf8');
  return codering === 'quoted-printable' ? quotedPrintable(lijf.replace(/=\r\n/g, '')) : lijf;
}

function quotedPrintable(tekst: string): string {
  const bytes = tekst.replace(/=([0-9A-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

function ontcijferKop(kop: string): string {
  return kop
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([BQ])\?([^?]*)\?=/gi, (_, soort: string, inhoud: string) =>
      soort.toUpperCase() === 'B'
        ? Buffer.from(inhoud, 'base64').toString('utf8')
        : quotedPrintable(inhoud.replaceAll('_', ' ')),
    );
}
