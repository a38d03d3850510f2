import { DomeinFout } from '@navolgbaar/kernel';
import type { Documentfoutcode } from './fouten';
import { extensieVan } from './bestandsnaam';
import type { Inhoudsbeeld } from './inhoudsproef';
import { leesZipinhoud, type Zipdeel } from './zip-inhoud';

/** A file may be 25 MB, the size that mail systems let through as well. */
export const GROOTSTE_BESTAND = 25 * 1024 * 1024;

/** Limits against a ZIP that unpacks to far more than it weighs (ASVS 5.2.3). */
const MEESTE_ZIPDELEN = 5_000;
const GROOTST_UITGEPAKT = 500 * 1024 * 1024;
const GROOTSTE_VERHOUDING = 200;

/**
 * Parts that no text or calculation needs: macros, also under another name than Word gives them, controls that run, and
 * programs and archives that somebody put in it.
 */
const GEVAARLIJK_DEEL =
  /(vbaproject\.bin|\/activex\/.*|\.(exe|dll|scr|com|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta|msi|jar|lnk|zip|rar|7z|gz|tar|cab|iso|docm|dotm|xlsm|xltm|xlam|pptm|ppam))$/;

interface Bestandssoort {
  readonly mediatype: string;
  readonly klopt: (beeld: Inhoudsbeeld) => boolean;
}

const begintMet =
  (...bytes: readonly number[]) =>
  ({ kop }: Inhoudsbeeld): boolean =>
    bytes.every((byte, i) => kop[i] === byte);

const letters = (tekst: string): number[] => [...tekst].map((letter) => letter.charCodeAt(0));

const jpg = { mediatype: 'image/jpeg', klopt: begintMet(0xff, 0xd8, 0xff) };
const ooxml = 'application/vnd.openxmlformats-officedocument';

/** What may be stored: by extension the media type that is served later, and the check that the content is just that. */
const soorten: Readonly<Record<string, Bestandssoort>> = {
  pdf: { mediatype: 'application/pdf', klopt: begintMet(...letters('%PDF-')) },
  png: { mediatype: 'image/png', klopt: begintMet(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) },
  jpg,
  jpeg: jpg,
  docx: { mediatype: `${ooxml}.wordprocessingml.document`, klopt: isOffice('word/document.xml') },
  xlsx: { mediatype: `${ooxml}.spreadsheetml.sheet`, klopt: isOffice('xl/workbook.xml') },
  odt: { mediatype: 'application/vnd.oasis.opendocument.text', klopt: isOdt },
  txt: { mediatype: 'text/plain', klopt: ({ isTekst }) => isTekst },
  eml: { mediatype: 'message/rfc822', klopt: isMail },
};

export const TOEGESTANE_EXTENSIES: readonly string[] = Object.keys(soorten);

/**
 * Whether a file with this name may come in at all, before any byte is stored.
 * @throws DomeinFout DOCUMENT.SOORT_NIET_TOEGESTAAN
 */
export function eisToegestaneExtensie(naam: string): void {
  if (!Object.hasOwn(soorten, extensieVan(naam))) {
    throw new DomeinFout<Documentfoutcode>('DOCUMENT.SOORT_NIET_TOEGESTAAN', {
      toegestaan: TOEGESTANE_EXTENSIES.join(', '),
    });
  }
}

/**
 * The media type of a file, from its extension, when the content is what the extension says (ASVS 5.2.2). What the
 * sender called it (Content-Type) plays no part.
 * @throws DomeinFout DOCUMENT.SOORT_NIET_TOEGESTAAN, DOCUMENT.LEEG or DOCUMENT.INHOUD_KLOPT_NIET
 */
export function bepaalMediatype(naam: string, beeld: Inhoudsbeeld): string {
  eisToegestaneExtensie(naam);
  const extensie = extensieVan(naam);
  if (beeld.grootte === 0) throw new DomeinFout<Documentfoutcode>('DOCUMENT.LEEG');
  const soort = soorten[extensie];
  if (!soort?.klopt(beeld)) {
    throw new DomeinFout<Documentfoutcode>('DOCUMENT.INHOUD_KLOPT_NIET', { extensie });
  }
  return soort.mediatype;
}

/** Whether files of this media type are a ZIP inside. */
export function isZip(mediatype: string): boolean {
  return mediatype.startsWith(`${ooxml}.`) || mediatype.startsWith('application/vnd.oasis.opendocument.');
}

function isOffice(hoofddeel: string): (beeld: Inhoudsbeeld) => boolean {
  return (beeld) => {
    const delen = veiligeZip(beeld);
    if (!delen) return false;
    const namen = delen.map(({ naam }) => naam.toLowerCase());
    // A macro in a file without macro extension is hidden on purpose: Word itself never makes it.
    const gevaarlijk = namen.some((naam) => GEVAARLIJK_DEEL.test(naam));
    return namen.includes('[content_types].xml') && namen.includes(hoofddeel) && !gevaarlijk;
  };
}

/** ODF 1.3 part 2, 3.3: the first file is `mimetype`, not compressed, so that it stands readable at byte 30. */
function isOdt(beeld: Inhoudsbeeld): boolean {
  const verwacht = letters('mimetypeapplication/vnd.oasis.opendocument.text');
  const delen = veiligeZip(beeld);
  const metMacro = delen?.some(
    ({ naam }) => /^(basic|scripts)\//i.test(naam) || GEVAARLIJK_DEEL.test(naam.toLowerCase()),
  );
  return Boolean(delen) && !metMacro && verwacht.every((byte, i) => beeld.kop[30 + i] === byte);
}

function veiligeZip(beeld: Inhoudsbeeld): readonly Zipdeel[] | null {
  if (!begintMet(0x50, 0x4b, 0x03, 0x04)(beeld)) return null;
  const delen = leesZipinhoud(beeld.staart, beeld.grootte);
  if (!delen || delen.length > MEESTE_ZIPDELEN) return null;
  const uitgepakt = delen.reduce((som, deel) => som + deel.uitgepakt, 0);
  return uitgepakt > GROOTST_UITGEPAKT || uitgepakt > beeld.grootte * GROOTSTE_VERHOUDING ? null : delen;
}

/** A mail begins with header lines, one of which says who sent it or when (RFC 5322 §3.6). */
function isMail({ isTekst, kop }: Inhoudsbeeld): boolean {
  if (!isTekst) return false;
  const begin = new TextDecoder().decode(kop);
  const koppen = begin.split(/\r?\n\r?\n/, 1)[0] ?? '';
  return /^[A-Za-z][A-Za-z0-9-]*:/.test(koppen) && /^(from|date):/im.test(koppen);
}
