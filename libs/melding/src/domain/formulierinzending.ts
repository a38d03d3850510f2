/** A file that came with a form, still as the text it travelled as. */
export interface Formulierbestand {
  readonly naam: string;
  readonly base64: string;
}

/** What somebody filled in, as the form server hands it over. */
export interface Formulierinzending {
  /** Which form it is, by the id that the form server gives it. */
  readonly formulierId: string;
  readonly formuliernaam: string;
  /** The number that the form server gave the person, or the id of what was sent: the same is taken in once. */
  readonly kenmerk: string;
  /** The answers by their key, with dots for what stands inside something else; empty answers are not there. */
  readonly antwoorden: ReadonlyMap<string, string>;
  /** The question of an answer, as the form puts it. */
  readonly vragen: ReadonlyMap<string, string>;
  readonly bestanden: readonly Formulierbestand[];
}

type Doos = Readonly<Record<string, unknown>>;
const isDoos = (x: unknown): x is Doos => typeof x === 'object' && x !== null && !Array.isArray(x);

/**
 * Never kept: who logged in and how, and a BSN wherever it stands (rulings, Everywhere: only for an exchange under Wmo
 * 5.2.1, which this is not).
 */
const NOOIT = /(?:^|[._-])(?:auth|bsn)|bsn$/i;
/** Deeper than any form is built. */
const DIEPSTE = 8;

/**
 * Reads what the "Generic JSON" registration of Open Formulieren (3.x) sends: `values`, `values_schema`, `metadata` and
 * `metadata_schema`. Of the metadata it needs `form_id` and `public_reference` or `submission_id`.
 * @returns the parts that are missing when it is none of that
 */
export function leesInzending(
  lichaam: unknown,
): Formulierinzending | { readonly ontbreekt: readonly string[] } {
  const { values, values_schema: schema, metadata } = isDoos(lichaam) ? lichaam : {};
  const meta = isDoos(metadata) ? metadata : {};
  const formulierId = tekst(meta['form_id']);
  const kenmerk = tekst(meta['submission_id']) || tekst(meta['public_reference']);
  const ontbreekt = [
    ...(isDoos(values) ? [] : ['values']),
    ...(formulierId ? [] : ['metadata.form_id']),
    ...(kenmerk ? [] : ['metadata.public_reference']),
  ];
  if (ontbreekt.length > 0) return { ontbreekt };
  const antwoorden = new Map<string, string>();
  const bestanden: Formulierbestand[] = [];
  loop(values, '', 0, (pad, waarde) => {
    if (NOOIT.test(pad)) return;
    if (isBestand(waarde)) bestanden.push({ naam: waarde.file_name, base64: waarde.content });
    else antwoorden.set(schoon(pad), schoon(waarde));
  });
  const vragen = new Map<string, string>();
  loopSchema(schema, '', 0, vragen);
  const formuliernaam = tekst(meta['form_name']) || formulierId;
  return { formulierId, formuliernaam, kenmerk: kenmerk.slice(0, 100), antwoorden, vragen, bestanden };
}

/** Text that the database can hold: a form server passes on what somebody pasted. */
const schoon = (x: string): string => x.replace(/(?![\t\n\r])\p{Cc}/gu, '');

const tekst = (x: unknown): string =>
  typeof x === 'string' ? schoon(x).trim() : typeof x === 'number' ? String(x) : '';

interface Bestand {
  readonly file_name: string;
  readonly content: string;
}
const isBestand = (x: unknown): x is Bestand =>
  isDoos(x) && typeof x['file_name'] === 'string' && typeof x['content'] === 'string';

type Blad = (pad: string, waarde: string | Bestand) => void;

function loop(waarde: unknown, pad: string, diepte: number, blad: Blad): void {
  if (waarde === null || waarde === undefined || waarde === '' || diepte > DIEPSTE) return;
  if (isBestand(waarde)) return blad(pad, waarde);
  if (typeof waarde === 'boolean') return blad(pad, waarde ? 'ja' : 'nee');
  if (typeof waarde === 'string' || typeof waarde === 'number') return blad(pad, String(waarde));
  if (Array.isArray(waarde)) {
    if (waarde.every((deel) => typeof deel !== 'object')) {
      if (waarde.length > 0) blad(pad, waarde.map(String).join(', '));
    } else waarde.forEach((deel, i) => loop(deel, `${pad}.${i + 1}`, diepte + 1, blad));
    return;
  }
  const delen = Object.entries(waarde as Doos);
  // Boxes that can be ticked come as an answer each; what was not ticked says nothing.
  if (delen.length > 1 && delen.every(([, aan]) => typeof aan === 'boolean')) {
    const aangevinkt = delen.filter(([, aan]) => aan).map(([naam]) => naam);
    if (aangevinkt.length > 0) blad(pad, aangevinkt.join(', '));
    return;
  }
  for (const [naam, deel] of delen) loop(deel, pad ? `${pad}.${naam}` : naam, diepte + 1, blad);
}

function loopSchema(schema: unknown, pad: string, diepte: number, vragen: Map<string, string>): void {
  const { title, properties } = isDoos(schema) ? schema : {};
  if (pad && typeof title === 'string' && title) vragen.set(schoon(pad), schoon(title).slice(0, 200));
  if (!isDoos(properties) || diepte > DIEPSTE) return;
  for (const [naam, deel] of Object.entries(properties))
    loopSchema(deel, pad ? `${pad}.${naam}` : naam, diepte + 1, vragen);
}
