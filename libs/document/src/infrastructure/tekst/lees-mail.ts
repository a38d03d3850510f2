import type { Woordenzak } from '../../domain/doorzoekbaar';
import { uitTekenset } from './tekens';

const DIEPST = 8;
const MEESTE_DELEN = 200;

const ENTITEITEN: Readonly<Record<string, string>> = {
  ...{ nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", euro: '€' },
  ...{ eacute: 'é', egrave: 'è', euml: 'ë', iuml: 'ï', ouml: 'ö', uuml: 'ü', aacute: 'á', ccedil: 'ç' },
};

/**
 * The words of a mail: subject, text, and what its attachments are called. Not who sent it and to whom: a name of a melder
 * is found exactly and elsewhere, or not at all (AANNAME). RFC 5322, RFC 2045, RFC 2046.
 */
export function leesMail(inhoud: Uint8Array, zak: Woordenzak): void {
  let over = MEESTE_DELEN;
  const leesDeel = (deel: string, diepte: number): void => {
    if (diepte > DIEPST || over <= 0 || zak.vol) return;
    over -= 1;
    const { koppen, inhoud: lijf } = splitsKop(deel);
    zak.voeg(uitKop(koppen.get('subject') ?? ''));
    const soort = koppen.get('content-type') ?? 'text/plain';
    const schikking = koppen.get('content-disposition') ?? '';
    zak.voeg(uitKop(waardeVan(schikking, 'filename') ?? waardeVan(soort, 'name') ?? ''));
    const grens = waardeVan(soort, 'boundary');
    if (/^multipart\//i.test(soort) && grens)
      return deelOp(lijf, grens).forEach((d) => leesDeel(d, diepte + 1));
    const bytes = uitCodering(lijf, koppen.get('content-transfer-encoding'));
    if (/^message\/rfc822/i.test(soort)) return leesDeel(bytes.toString('latin1'), diepte + 1);
    if (!/^text\//i.test(soort) || /^attachment/i.test(schikking)) return;
    const tekst = uitTekenset(bytes, waardeVan(soort, 'charset'));
    zak.voeg(/^text\/html/i.test(soort) ? zonderOpmaak(tekst) : tekst);
  };
  // One letter a byte, so that each part can be read in a character set of its own.
  leesDeel(Buffer.from(inhoud).toString('latin1'), 0);
}

function splitsKop(deel: string): { koppen: ReadonlyMap<string, string>; inhoud: string } {
  const einde = /\r?\n\r?\n/.exec(deel);
  const kop = deel.slice(0, einde?.index ?? deel.length).replace(/\r?\n[ \t]+/g, ' ');
  const koppen = new Map<string, string>();
  for (const regel of kop.split(/\r?\n/)) {
    const punt = regel.indexOf(':');
    const naam = regel.slice(0, punt).trim().toLowerCase();
    if (punt > 0 && !koppen.has(naam)) koppen.set(naam, regel.slice(punt + 1).trim());
  }
  return { koppen, inhoud: einde ? deel.slice(einde.index + einde[0].length) : '' };
}

function waardeVan(kop: string, naam: string): string | undefined {
  const gevonden = new RegExp(`;\\s*${naam}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(kop);
  return gevonden?.[1] ?? gevonden?.[2];
}

function deelOp(lijf: string, grens: string): string[] {
  const [, ...delen] = `\n${lijf}`.split(`\n--${grens}`);
  return delen.filter((deel) => !deel.startsWith('--')).map((deel) => deel.replace(/^[^\n]*\n/, ''));
}

function uitCodering(lijf: string, codering = ''): Buffer {
  switch (codering.trim().toLowerCase()) {
    case 'base64':
      return Buffer.from(lijf, 'base64');
    case 'quoted-printable':
      return uitProcenten(lijf.replace(/=\r?\n/g, ''));
    default:
      return Buffer.from(lijf, 'latin1');
  }
}

const uitProcenten = (tekst: string): Buffer =>
  Buffer.from(
    tekst.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );

/** RFC 2047: `=?utf-8?B?…?=`. */
function uitKop(kop: string): string {
  return kop
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(
      /=\?([^?*]+)(?:\*[^?]*)?\?([BQ])\?([^?]*)\?=/gi,
      (_, set: string, wijze: string, tekst: string) =>
        uitTekenset(
          wijze.toUpperCase() === 'B' ? Buffer.from(tekst, 'base64') : uitProcenten(tekst.replace(/_/g, ' ')),
          set,
        ),
    );
}

function zonderOpmaak(html: string): string {
  return html
    .replace(/<(script|style|head)\b[\s\S]*?<\/\1\s*>/gi, ' ')
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/<\/?(?:b|i|u|em|strong|span|font|a)\b[^>]*>/gi, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(
      /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi,
      (heel, tien?: string, hex?: string, naam?: string) => {
        if (naam) return ENTITEITEN[naam] ?? heel;
        const punt = tien ? Number(tien) : Number.parseInt(hex ?? '', 16);
        return punt > 0 && punt <= 0x10ffff ? String.fromCodePoint(punt) : ' ';
      },
    );
}
