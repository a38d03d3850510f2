/** A mailbox in which mail for one organisation comes in. */
export interface Postvakinstelling {
  /** Of the organisation. */
  readonly code: string;
  readonly host: string;
  readonly poort: number;
  /** TLS from the first byte, TLS that must follow (STARTTLS), or none: on this machine only. */
  readonly tls: 'direct' | 'starttls' | 'geen';
  readonly gebruiker: string;
  readonly wachtwoord: string;
  /** The folder that is read. */
  readonly map: string;
  /** The addresses that it belongs to, in lower case: from those no mail gets an answer. */
  readonly adressen: readonly string[];
}

/** Variables of the environment, with a memory of what was missing or wrong. */
export interface Bron {
  lijst(naam: string): string[];
  tekst(naam: string, standaard?: string): string;
  geheim(naam: string): string;
  heeft(naam: string): boolean;
  readonly fouten: string[];
}

/** How the code of an organisation stands in the name of a variable: `toezicht-noord` → `TOEZICHT_NOORD`. */
export const inNaam = (code: string): string => code.toUpperCase().replace(/[^A-Z0-9]/g, '_');

export const EIGEN_MACHINE = ['localhost', '127.0.0.1', '[::1]'];

/**
 * The mailboxes of `IMAP_ORGANISATIES`: of each the address (`IMAP_URL_<CODE>`, with the user and the folder in it) and the
 * password (`IMAP_WACHTWOORD_<CODE>`, or the file of `…_BESTAND`).
 */
export function leesPostvakken(lees: Bron): Postvakinstelling[] {
  return lees.lijst('IMAP_ORGANISATIES').flatMap((code) => leesPostvak(lees, code) ?? []);
}

function leesPostvak(lees: Bron, code: string): Postvakinstelling | null {
  const naam = `IMAP_URL_${inNaam(code)}`;
  const tekst = lees.tekst(naam);
  const url = URL.canParse(tekst) ? new URL(tekst) : null;
  const wachtwoordnaam = `IMAP_WACHTWOORD_${inNaam(code)}`;
  const apart = lees.heeft(wachtwoordnaam) || lees.heeft(`${wachtwoordnaam}_BESTAND`) || !url?.password;
  const wachtwoord = apart ? lees.geheim(wachtwoordnaam) : decodeURIComponent(url.password);
  if (!url || !['imap:', 'imaps:'].includes(url.protocol) || !url.hostname || !url.username) {
    lees.fouten.push(naam);
    return null;
  }
  const gebruiker = decodeURIComponent(url.username);
  const direct = url.protocol === 'imaps:';
  const adressen = lees.lijst(`IMAP_ADRES_${inNaam(code)}`);
  return {
    ...{ code, host: url.hostname.replace(/^\[|\]$/g, ''), gebruiker, wachtwoord },
    poort: Number(url.port) || (direct ? 993 : 143),
    tls: direct ? 'direct' : EIGEN_MACHINE.includes(url.hostname) ? 'geen' : 'starttls',
    map: decodeURIComponent(url.pathname.slice(1)) || 'INBOX',
    adressen: (adressen.length > 0 ? adressen : [gebruiker])
      .filter((adres) => adres.includes('@'))
      .map((adres) => adres.toLowerCase()),
  };
}
