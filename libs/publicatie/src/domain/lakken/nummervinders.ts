import type { Vondst } from './vondst';

// Every pattern has an end to each of its repeats: a text of any length is read in time that grows with it alone.
const TELEFOON = /(?<![\d+])(?:(?:\+|00)31[ -]?(?:\(0\)[ -]?)?|\(?0)[1-9](?:[ .()/-]{0,2}\d){8}(?!\d)/g;
const MAIL = /[\p{L}\p{N}_.+%-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu;
const IBAN = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![\p{L}\p{N}])/gu;
const NEGEN_CIJFERS = /(?<!\d)(?:\d[ .-]?){8}\d(?!\d)/g;
const BIJ_NAAM = /(?:bsn|burgerservicenummer|sofinummer)[^\d\n]{0,25}(\d(?:[ .-]?\d){7,8})(?!\d)/gi;
const POSTCODE =
  /(?<![\p{L}\p{N}])[1-9]\d{3} ?[A-Z]{2}(?![\p{L}\p{N}])(?:,? (?:nr\.? )?\d{1,5}(?: ?[a-zA-Z](?!\p{L}))?)?/gu;
const STRAAT =
  /(?<![\p{L}\p{N}])(?:[\p{Lu}][\p{L}'’-]{0,30} ){0,3}[\p{Lu}][\p{L}'’-]{0,40}(?:straat|laan|weg|plein|plantsoen|kade|gracht|dijk|singel|hof|dreef|pad|steeg|markt|park|ring|wal|boulevard|erf|oord|veld) \d{1,5}(?:[ -]?[a-zA-Z](?![\p{L}\p{N}]))?(?![\p{L}\p{N}])/gu;

export const alle = (tekst: string, patroon: RegExp, soort: Vondst['soort']): Vondst[] =>
  [...tekst.matchAll(patroon)].map(({ index, 0: gevonden }) => ({
    ...{ soort, van: index, tot: index + gevonden.length },
  }));

/** Each figure times its place, the last taken off: what comes out can be divided by eleven (elfproef of the BSN). */
function isBsn(tekst: string): boolean {
  const cijfers = [...tekst.replace(/\D/g, '')].map(Number);
  if (cijfers.length !== 9 || cijfers.every((cijfer) => cijfer === 0)) return false;
  const som = cijfers.reduce((tot, cijfer, plaats) => tot + cijfer * (plaats === 8 ? -1 : 9 - plaats), 0);
  return som % 11 === 0;
}

/** By 97, with the first four at the end and letters as figures (ISO 13616). A Dutch one counts with a typing error too. */
function isIban(gevonden: string): boolean {
  const tekens = gevonden.replaceAll(' ', '');
  if (/^NL\d{2}[A-Z]{4}\d{10}$/.test(tekens)) return true;
  const rij = [...(tekens.slice(4) + tekens.slice(0, 4))].map((t) => Number.parseInt(t, 36)).join('');
  let rest = 0;
  for (const cijfer of rij) rest = (rest * 10 + Number(cijfer)) % 97;
  return tekens.length >= 15 && rest === 1;
}

/** Numbers and addresses: what has a form of its own. */
export function vindNummers(tekst: string): Vondst[] {
  const telefoon = alle(tekst, TELEFOON, 'telefoon');
  const iban = alle(tekst, IBAN, 'iban').filter(({ van, tot }) => isIban(tekst.slice(van, tot)));
  const ander = [...telefoon, ...iban];
  const bsn = [
    // Nine figures out of a telephone number are not a number of their own.
    ...alle(tekst, NEGEN_CIJFERS, 'bsn').filter(
      ({ van, tot }) =>
        isBsn(tekst.slice(van, tot)) && !ander.some((nummer) => nummer.van < tot && nummer.tot > van),
    ),
    // Called one, it is one, with a typing error too.
    ...[...tekst.matchAll(BIJ_NAAM)].map(({ index, 0: geheel, 1: nummer = '' }) => ({
      ...{ soort: 'bsn' as const, van: index + geheel.length - nummer.length, tot: index + geheel.length },
    })),
  ].map((vondst) => ({ ...vondst, onverbiddelijk: true }));
  return [
    ...[...bsn, ...ander],
    ...alle(tekst, MAIL, 'mail'),
    ...alle(tekst, POSTCODE, 'adres'),
    ...alle(tekst, STRAAT, 'adres'),
  ];
}
