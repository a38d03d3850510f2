import { DomeinFout } from '@navolgbaar/kernel';
import type { Ontvangersoort } from './bericht';
import type { Berichtfoutcode } from './fouten';

/** One version of a letter. Never changed once used: a change is a new version. */
export interface Sjabloon {
  readonly code: string;
  readonly versie: number;
  /** Legal day, ISO 8601. */
  readonly geldigVanaf: string;
  readonly aanSoort: Ontvangersoort;
  readonly onderwerp: string;
  readonly tekst: string;
  /** The law or policy the letter rests on; AANNAME where it is our own. */
  readonly bron: string;
}

export type Samenvoegvelden = Readonly<Record<string, string>>;

export interface Brief {
  readonly onderwerp: string;
  readonly tekst: string;
}

const VELD = /\{\{\s*([a-zA-Z][a-zA-Z0-9]*)\s*\}\}/g;

/**
 * The only fields a letter to these readers may have. A partner reads the question behind its link, never in the mail. A melder gets process information, never anything about the
 * outcome or a cliënt (AC-1, AC-17, BK-6.02); the message to a college holds no personal data (rulings.md). A field
 * that is not in the list cannot carry such content, whoever writes the next version of the letter.
 */
const TOEGESTANE_VELDEN: Readonly<Partial<Record<Ontvangersoort, readonly string[]>>> = {
  melder: ['meldingsnummer', 'berichtnummer', 'ontvangstdatum', 'organisatie', 'afzender', 'contact'],
  college: [
    'zaaknummer',
    'aanbieder',
    'meldingsoort',
    'ontvangstdatum',
    'stap',
    'voor',
    'toelichting',
    'organisatie',
    'afzender',
    'contact',
  ],
  partner: [
    ...['partner', 'gesteldOp', 'uiterlijkeDatum', 'link', 'code', 'minuten'],
    ...['organisatie', 'afzender', 'contact'],
  ],
};

/** The names of the merge fields of a template, each once. */
export function veldenVan({ onderwerp, tekst }: Brief): string[] {
  return [...new Set([...`${onderwerp}\n${tekst}`.matchAll(VELD)].map((gevonden) => gevonden[1] ?? ''))];
}

/**
 * Whether a template can be used at all.
 * @throws DomeinFout BERICHT.SJABLOON_ONGELDIG when braces are not a field, or a field may not go to this reader
 */
export function eisGeldigSjabloon(sjabloon: Sjabloon): void {
  const rest = `${sjabloon.onderwerp}${sjabloon.tekst}`.replace(VELD, '');
  const toegestaan = TOEGESTANE_VELDEN[sjabloon.aanSoort];
  const verboden = veldenVan(sjabloon).filter((veld) => toegestaan && !toegestaan.includes(veld));
  const schrijffout = rest.includes('{{') || rest.includes('}}');
  if (!schrijffout && verboden.length === 0) return;
  throw new DomeinFout<Berichtfoutcode>('BERICHT.SJABLOON_ONGELDIG', {
    sjabloon: sjabloon.code,
    velden: schrijffout ? 'accolades' : verboden.join(', '),
  });
}

/**
 * The letter with every field filled in. The values are put in once, as they are: a value is never read as a template.
 * @throws DomeinFout BERICHT.VELD_ONTBREEKT naming all fields without a value; BERICHT.VELD_ONGELDIG for a value that
 * itself holds double braces; BERICHT.SJABLOON_ONGELDIG
 */
export function vulIn(sjabloon: Sjabloon, velden: Samenvoegvelden): Brief {
  eisGeldigSjabloon(sjabloon);
  const nodig = veldenVan(sjabloon);
  const waarde = (veld: string): string => (Object.hasOwn(velden, veld) ? (velden[veld] ?? '').trim() : '');
  const ontbreekt = nodig.filter((veld) => !waarde(veld));
  if (ontbreekt.length > 0) throw veldfout('BERICHT.VELD_ONTBREEKT', sjabloon, ontbreekt);
  const ongeldig = nodig.filter((veld) => /\{\{|\}\}/.test(waarde(veld)));
  if (ongeldig.length > 0) throw veldfout('BERICHT.VELD_ONGELDIG', sjabloon, ongeldig);
  const vul = (tekst: string) => tekst.replace(VELD, (_, veld: string) => waarde(veld));
  // A subject is one line: a line break in a value would end the header.
  return { onderwerp: vul(sjabloon.onderwerp).replace(/\s+/gu, ' ').trim(), tekst: vul(sjabloon.tekst) };
}

function veldfout(
  code: Berichtfoutcode,
  { code: sjabloon }: Sjabloon,
  velden: readonly string[],
): DomeinFout {
  return new DomeinFout(
    code,
    { sjabloon, velden: velden.join(', ') },
    velden.map((veld) => ({ name: `velden.${veld}`, reason: 'Vul dit in, zonder dubbele accolades.' })),
  );
}
