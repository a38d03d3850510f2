import { DomeinFout, type Overgangstabel, volgendeStatus } from '@navolgbaar/kernel';
import type { Berichtfoutcode } from './fouten';
import { LEZERSNAAM, TOEGESTANE_VELDEN } from './lezersvelden';
import { type Brief, type Sjabloon, type Sjabloonherkomst, veldenVan } from './sjabloon';
import { ontleed, type Taalfout, type Tekstplaats, veldplekken } from './sjabloontaal';

export type Conceptstatus = 'concept' | 'vastgesteld' | 'vervallen';
export type Concepthandeling = 'wijzig' | 'stelVast' | 'laatVervallen';

const BRON = 'interface.md §5: sjablonen in versies; vier ogen op wat namens de organisatie uitgaat: AANNAME';

/** The life of an own text. What was adopted is frozen: letters point to it. */
export const conceptovergangen = {
  concept: {
    wijzig: { naar: 'concept', recht: 'sjabloon:schrijven', bron: BRON },
    stelVast: { naar: 'vastgesteld', recht: 'sjabloon:vaststellen', bron: BRON },
    laatVervallen: { naar: 'vervallen', recht: 'sjabloon:schrijven', bron: BRON },
  },
  vastgesteld: {},
  vervallen: {},
} as const satisfies Overgangstabel<Conceptstatus, Concepthandeling>;

/** The text after an act. @throws DomeinFout OVERGANG_NIET_MOGELIJK */
export const naHandeling = <T extends { readonly status: Conceptstatus }>(
  tekst: T,
  handeling: Concepthandeling,
): T => ({
  ...tekst,
  status: volgendeStatus<Conceptstatus, Concepthandeling>(conceptovergangen, tekst.status, handeling),
});

/** From a day on an organisation uses an own version, or the shipped text again. */
export interface Sjabloonkeuze {
  readonly volgnummer: number;
  readonly herkomst: Sjabloonherkomst;
  /** Of an own text; the shipped one follows its newest version. */
  readonly nummer: number | null;
  /** Legal day. */
  readonly vanaf: string;
}

/** What is in use on a day. Null: nobody chose, so the shipped text. */
export function keuzeOp<K extends Sjabloonkeuze>(keuzes: readonly K[], dag: string): K | null {
  const begonnen = keuzes.filter(({ vanaf }) => vanaf <= dag);
  return begonnen.sort((a, b) => b.vanaf.localeCompare(a.vanaf) || b.volgnummer - a.volgnummer)[0] ?? null;
}

/** Fields that open something: only in the text, and never left out, or the letter is of no use. */
const SLEUTELVELDEN = ['link', 'code'];

/** An advisory measure is no decision, so its letters name no remedies (BK-8.04, AC-10); nor does what goes with it. */
const ZONDER_RECHTSMIDDEL = /^(maatregel-|veiligheidsafspraken|rapport-beoordeeld)/;
const RECHTSMIDDEL = /bezwaar|beroep|rechtsmiddel/iu;
/** A decision says what one can do about it (Awb art. 3:45). */
const MET_RECHTSMIDDEL = /^besluit-openbaar/;

/** What is wrong with an own text, each with its place: nothing of it may be adopted, and all is named at once. */
export function keurEigenTekst(meegeleverd: Sjabloon, eigen: Brief): Taalfout[] {
  const delen: Tekstplaats['deel'][] = ['onderwerp', 'tekst'];
  const fouten = delen.flatMap((deel) => {
    const ontleding = ontleed(eigen[deel], deel);
    const velden = veldplekken(ontleding.delen).flatMap(({ naam, regel }) => {
      const wat = veldbezwaar(meegeleverd, naam, deel);
      return wat ? [{ deel, regel, wat }] : [];
    });
    return [...ontleding.fouten, ...velden, ...woordfouten(meegeleverd.code, eigen[deel], deel)];
  });
  const gebruikt = veldenVan(eigen);
  const kwijt = veldenVan(meegeleverd).filter(
    (veld) => SLEUTELVELDEN.includes(veld) && !gebruikt.includes(veld),
  );
  for (const veld of kwijt)
    fouten.push({
      deel: 'tekst',
      regel: 1,
      wat: `Zonder {{${veld}}} kan de lezer niets met deze brief. Zet dat veld erin.`,
    });
  if (MET_RECHTSMIDDEL.test(meegeleverd.code) && !/bezwaar/iu.test(eigen.tekst))
    fouten.push({
      deel: 'tekst',
      regel: 1,
      wat: 'In een besluit staat hoe iemand bezwaar maakt (Awb artikel 3:45).',
    });
  return fouten.sort((a, b) => a.deel.localeCompare(b.deel) || a.regel - b.regel);
}

/** @throws DomeinFout BERICHT.TEKST_KLOPT_NIET naming every fault with its line */
export function eisEigenTekst(meegeleverd: Sjabloon, eigen: Brief): void {
  const fouten = keurEigenTekst(meegeleverd, eigen);
  if (fouten.length === 0) return;
  throw new DomeinFout<Berichtfoutcode>(
    'BERICHT.TEKST_KLOPT_NIET',
    { aantal: fouten.length },
    fouten.map(({ deel, regel, wat }) => ({
      name: deel,
      reason: deel === 'tekst' ? `Regel ${regel}: ${wat}` : wat,
    })),
  );
}

/** What the shipped text tells the reader and the own one does not: not wrong, but worth a look. */
export function nietGebruikt(meegeleverd: Sjabloon, eigen: Brief): string[] {
  const gebruikt = veldenVan(eigen);
  return veldenVan(meegeleverd).filter((veld) => !gebruikt.includes(veld));
}

function veldbezwaar(meegeleverd: Sjabloon, naam: string, deel: Tekstplaats['deel']): string | null {
  const toegestaan = TOEGESTANE_VELDEN[meegeleverd.aanSoort];
  if (toegestaan && !toegestaan.includes(naam))
    return `{{${naam}}} mag niet in een brief aan ${LEZERSNAAM[meegeleverd.aanSoort]}.`;
  // Only of the newest shipped text it is certain that the act that writes the letter fills it in.
  if (!veldenVan(meegeleverd).includes(naam)) return `{{${naam}}} bestaat niet bij deze brief.`;
  if (deel === 'onderwerp' && SLEUTELVELDEN.includes(naam))
    return `{{${naam}}} mag niet in het onderwerp: dat is te lezen op een vergrendeld scherm.`;
  return null;
}

function woordfouten(code: string, tekst: string, deel: Tekstplaats['deel']): Taalfout[] {
  if (!ZONDER_RECHTSMIDDEL.test(code)) return [];
  return tekst.split('\n').flatMap((regel, n) => {
    const [woord] = RECHTSMIDDEL.exec(regel) ?? [];
    const wat = `„${woord}” hoort niet in deze brief: tegen een maatregel van de toezichthouder staat geen bezwaar of beroep open.`;
    return woord ? [{ deel, regel: n + 1, wat }] : [];
  });
}

/** @throws DomeinFout BERICHT.ZELF_GESCHREVEN for who wrote in it (four eyes: AANNAME) */
export function eisAnderDanSchrijver(schrijvers: readonly string[], vaststeller: string): void {
  if (schrijvers.includes(vaststeller)) throw new DomeinFout<Berichtfoutcode>('BERICHT.ZELF_GESCHREVEN');
}
