import { DomeinFout } from '@navolgbaar/kernel';
import type { Ontvangersoort } from './bericht';
import type { Berichtfoutcode } from './fouten';
import { TOEGESTANE_VELDEN } from './lezersvelden';
import { kiesDelen, ontleed, type Taalfout, veldplekken } from './sjabloontaal';

/** Shipped with the house, or written by the organisation itself. */
export type Sjabloonherkomst = 'meegeleverd' | 'eigen';

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

/** The names of the merge fields of a template, each once, those of its conditions too. */
export function veldenVan({ onderwerp, tekst }: Brief): string[] {
  const delen = [...ontleed(onderwerp, 'onderwerp').delen, ...ontleed(tekst, 'tekst').delen];
  return [...new Set(veldplekken(delen).map(({ naam }) => naam))];
}

/** The fields of a template that only decide what stands in the letter, and do not stand in it themselves. */
export function voorwaardenVan({ onderwerp, tekst }: Brief): string[] {
  const delen = [...ontleed(onderwerp, 'onderwerp').delen, ...ontleed(tekst, 'tekst').delen];
  const geplaatst = delen
    .flatMap((een) => (een.soort === 'als' ? [...een.dan, ...een.anders] : [een]))
    .flatMap((een) => (een.soort === 'veld' ? een.naam : []));
  return veldenVan({ onderwerp, tekst }).filter((naam) => !geplaatst.includes(naam));
}

/** What in a text cannot be read as a template: loose braces, a condition that is not closed. */
export const taalfouten = ({ onderwerp, tekst }: Brief): Taalfout[] => [
  ...ontleed(onderwerp, 'onderwerp').fouten,
  ...ontleed(tekst, 'tekst').fouten,
];

/**
 * Whether a template can be used at all.
 * @throws DomeinFout BERICHT.SJABLOON_ONGELDIG when braces are not a field, a condition is not closed, or a field may not
 * go to this reader
 */
export function eisGeldigSjabloon(sjabloon: Sjabloon): void {
  const fouten = taalfouten(sjabloon);
  const toegestaan = TOEGESTANE_VELDEN[sjabloon.aanSoort];
  const verboden = veldenVan(sjabloon).filter((veld) => toegestaan && !toegestaan.includes(veld));
  if (fouten.length === 0 && verboden.length === 0) return;
  throw new DomeinFout<Berichtfoutcode>('BERICHT.SJABLOON_ONGELDIG', {
    sjabloon: sjabloon.code,
    velden: fouten.length > 0 ? 'accolades' : verboden.join(', '),
  });
}

/**
 * The letter with every field filled in.
 * @throws DomeinFout BERICHT.VELD_ONTBREEKT, .VELD_ONGELDIG as `vulTekstIn`; BERICHT.SJABLOON_ONGELDIG
 */
export function vulIn(sjabloon: Sjabloon, velden: Samenvoegvelden): Brief {
  eisGeldigSjabloon(sjabloon);
  return vulTekstIn(sjabloon, velden);
}

/**
 * A text with every field filled in, whoever it is for. The conditions are decided first; then the values are put in once,
 * as they are: a value is never read as a template. A field is asked for only where it stands in what comes out.
 * @throws DomeinFout BERICHT.VELD_ONTBREEKT naming all fields without a value; BERICHT.VELD_ONGELDIG for a value that
 * itself holds double braces
 */
export function vulTekstIn(sjabloon: Brief & Pick<Sjabloon, 'code'>, velden: Samenvoegvelden): Brief {
  const waarde = (veld: string): string => (Object.hasOwn(velden, veld) ? (velden[veld] ?? '').trim() : '');
  const kies = (tekst: string, deel: 'onderwerp' | 'tekst') =>
    kiesDelen(ontleed(tekst, deel).delen, (veld) => waarde(veld) !== '');
  const onderwerp = kies(sjabloon.onderwerp, 'onderwerp');
  const tekst = kies(sjabloon.tekst, 'tekst');
  const nodig = [
    ...new Set([...onderwerp, ...tekst].flatMap((een) => (een.soort === 'veld' ? een.naam : []))),
  ];
  const ontbreekt = nodig.filter((veld) => !waarde(veld));
  if (ontbreekt.length > 0) throw veldfout('BERICHT.VELD_ONTBREEKT', sjabloon, ontbreekt);
  const ongeldig = nodig.filter((veld) => /\{\{|\}\}/.test(waarde(veld)));
  if (ongeldig.length > 0) throw veldfout('BERICHT.VELD_ONGELDIG', sjabloon, ongeldig);
  const schrijf = (delen: typeof tekst) =>
    delen.map((een) => (een.soort === 'veld' ? waarde(een.naam) : een.tekst)).join('');
  // A subject is one line: a line break in a value would end the header.
  return { onderwerp: schrijf(onderwerp).replace(/\s+/gu, ' ').trim(), tekst: schrijf(tekst) };
}

function veldfout(
  code: Berichtfoutcode,
  { code: sjabloon }: Pick<Sjabloon, 'code'>,
  velden: readonly string[],
): DomeinFout {
  return new DomeinFout(
    code,
    { sjabloon, velden: velden.join(', ') },
    velden.map((veld) => ({ name: `velden.${veld}`, reason: 'Vul dit in, zonder dubbele accolades.' })),
  );
}
