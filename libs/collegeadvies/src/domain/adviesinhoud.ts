import { type Veldfout, weiger } from './fouten';
import { type Maatregelgrond, vindMaatregelgrond } from './maatregelgronden.v1';
import {
  type Aanleiding,
  type CorrigerendeMaatregel,
  type Financiering,
  type Grondsoort,
  type Niethoren,
  VRAAGT_VINDPLAATS,
  type Wet,
  type Zienswijzevorm,
} from './soorten';

/** A cliënt by a code, never by a name, with what changes for him. */
export interface Adviesclient {
  readonly code: string;
  readonly financiering: Financiering;
  readonly wat: string;
}

export interface Grond {
  readonly soort: Grondsoort;
  /** The article of the verordening or the clause of the contract. */
  readonly vindplaats: string;
}

/** What a college is advised, as the supervisor writes it; the jurist advises on exactly this. */
export interface Adviesinhoud {
  readonly maatregel: CorrigerendeMaatregel | null;
  readonly grond: Grond | null;
  /** From when until when; for a client stop. Legal days. */
  readonly van: string | null;
  readonly tot: string | null;
  readonly clienten: readonly Adviesclient[];
  /** What the college is advised to do. */
  readonly wat: string | null;
  readonly waarom: string | null;
  /** Why not something lighter, and what it costs those whom it touches (Awb art. 3:4 lid 2). */
  readonly evenredigheid: string | null;
  /** What it means for inwoners and how their care goes on (NW-16). */
  readonly gevolg: string | null;
}

export const LEGE_INHOUD: Adviesinhoud = {
  ...{ maatregel: null, grond: null, van: null, tot: null, clienten: [] },
  ...{ wat: null, waarom: null, evenredigheid: null, gevolg: null },
};

/** How those were heard whom the decision touches (Awb art. 4:8), or why not (Awb art. 4:11). */
export interface Zienswijze {
  readonly gevraagdOp: string | null;
  /** Who was asked, by function or cliëntcode. */
  readonly aan: string | null;
  /** Until which legal day it could be given; absent of one from before this was asked. */
  readonly tot?: string | null;
  readonly vorm: Zienswijzevorm | null;
  readonly ontvangenOp: string | null;
  /** What was said, without names. */
  readonly inhoud: string | null;
  readonly nietHoren: Niethoren | null;
  readonly toelichting: string | null;
}

/** The case around an advice, as far as its content must fit it. */
export interface Adviesomgeving {
  readonly aanleiding: Aanleiding;
  readonly wet: Wet;
}

export const OP_CLIENTNIVEAU: readonly CorrigerendeMaatregel[] = [
  'voorziening_beeindigen',
  'voorziening_aanpassen',
  'financiering_beeindigen',
  'financiering_aanpassen',
];
const LASTEN: readonly CorrigerendeMaatregel[] = ['last_dwangsom', 'last_bestuursdwang'];

const leeg = (tekst: string | null): boolean => !tekst?.trim();
const fout = (name: string, reason: string): Veldfout => ({ name, reason });

/** The chosen measure on the chosen ground; null while one of them is open. */
export function gekozen({
  maatregel,
  grond,
}: Pick<Adviesinhoud, 'maatregel' | 'grond'>): Maatregelgrond | null {
  return maatregel && grond ? vindMaatregelgrond(maatregel, grond.soort) : null;
}

const NOEM_ARTIKEL = { name: 'vindplaats', reason: 'Noem het artikel, of de bepaling van het contract.' };

/**
 * A ground that is a whole document says nothing without the article: the others are one by themselves. Who knows no article
 * records a decision without a ground (rulings: recorded and marked, never refused).
 * @returns the fault; null where there is none
 */
export const vindplaatsfout = (grond: Grond | null): Veldfout | null =>
  grond && VRAAGT_VINDPLAATS.includes(grond.soort) && leeg(grond.vindplaats) ? NOEM_ARTIKEL : null;

/**
 * What may be kept: also a draft holds nothing that can never be.
 * @throws DomeinFout COLLEGEADVIES.PAST_NIET, .CLIENT_WLZ
 */
export function keurInhoud(inhoud: Adviesinhoud, omgeving: Adviesomgeving): void {
  const { maatregel, grond, van, tot, clienten } = inhoud;
  // A gemeente decides nothing about care that it does not pay (Hoogeveen).
  if (clienten.some(({ financiering }) => financiering === 'wlz'))
    weiger(
      'COLLEGEADVIES.CLIENT_WLZ',
      fout('clienten', 'Haal cliënten met zorg uit de Wlz van de lijst. Over hen gaat de gemeente niet.'),
    );
  const fouten: Veldfout[] = [];
  if (maatregel && LASTEN.includes(maatregel) !== (omgeving.aanleiding === 'medewerking'))
    fouten.push(
      fout(
        'maatregel',
        omgeving.aanleiding === 'medewerking'
          ? 'Bij geweigerde medewerking kan het college alleen een last opleggen (Awb art. 5:20 lid 3).'
          : 'Een last kan alleen bij geweigerde medewerking (Awb art. 5:20 lid 3).',
      ),
    );
  if (grond && !maatregel) fouten.push(fout('maatregel', 'Kies eerst welke maatregel u adviseert.'));
  if (maatregel && grond) {
    const past = vindMaatregelgrond(maatregel, grond.soort);
    if (!past) fouten.push(fout('grond', 'Deze maatregel kan niet op deze grond.'));
    else if (!past.wetten.includes(omgeving.wet))
      fouten.push(fout('grond', 'Deze grond hoort niet bij de wet van deze zaak.'));
    if (leeg(grond.vindplaats)) fouten.push(NOEM_ARTIKEL);
  }
  if (clienten.length > 0 && !(maatregel && OP_CLIENTNIVEAU.includes(maatregel)))
    fouten.push(fout('clienten', 'Bij deze maatregel noemt u geen cliënten.'));
  if (new Set(clienten.map(({ code }) => code)).size < clienten.length)
    fouten.push(fout('clienten', 'Noem elke cliënt één keer.'));
  if ((van || tot) && maatregel !== 'clientenstop')
    fouten.push(fout('van', 'Alleen een cliëntenstop heeft een begin en een einde.'));
  if (tot && (!van || tot < van)) fouten.push(fout('tot', 'Kies een einde op of na het begin.'));
  if (fouten.length > 0) weiger('COLLEGEADVIES.PAST_NIET', ...fouten);
}

/** What must be there before a jurist can say something of it. The ground he may help to find. */
export function ontbreektInInhoud(inhoud: Adviesinhoud): Veldfout[] {
  const { maatregel, van, clienten } = inhoud;
  return [
    ...(maatregel ? [] : [fout('maatregel', 'Kies welke maatregel u adviseert.')]),
    ...(maatregel === 'clientenstop' && !van ? [fout('van', 'Vul in vanaf welke dag de stop geldt.')] : []),
    ...(maatregel && OP_CLIENTNIVEAU.includes(maatregel) && clienten.length === 0
      ? [fout('clienten', 'Noem met een code om welke cliënten het gaat.')]
      : []),
    ...(leeg(inhoud.wat) ? [fout('wat', 'Schrijf op wat u het college adviseert.')] : []),
    ...(leeg(inhoud.waarom) ? [fout('waarom', 'Schrijf op waarom u dit adviseert.')] : []),
    ...(leeg(inhoud.evenredigheid)
      ? [fout('evenredigheid', 'Leg uit waarom iets lichters niet genoeg is.')]
      : []),
    ...(leeg(inhoud.gevolg) ? [fout('gevolg', 'Schrijf op wat dit betekent voor inwoners.')] : []),
  ];
}

/** The same, with the report that he judges by, and how who it touches was heard (Awb art. 4:8). */
export function ontbreektVoorJurist({
  inhoud,
  rapport,
  zienswijze,
}: {
  readonly inhoud: Adviesinhoud;
  readonly rapport: object | null;
  readonly zienswijze: Zienswijze | null;
}): Veldfout[] {
  const nietGehoord = gekozen(inhoud)?.karakter === 'besluit' && !zienswijze;
  return [
    ...ontbreektInInhoud(inhoud),
    ...(rapport ? [] : [fout('rapportId', 'Kies het vastgestelde rapport dat meegaat.')]),
    ...(nietGehoord
      ? [fout('zienswijze', 'Vraag de zienswijze, of leg vast waarom die niet is gevraagd.')]
      : []),
  ];
}

/** @throws DomeinFout COLLEGEADVIES.NIET_VOLLEDIG with all that is missing */
export function eisVolledig(inhoud: Adviesinhoud): void {
  const fouten = ontbreektInInhoud(inhoud);
  if (fouten.length > 0) weiger('COLLEGEADVIES.NIET_VOLLEDIG', ...fouten);
}

/** Whether the provider that was asked still has time and said nothing. @param vandaag legal day */
export const zienswijzeLoopt = (zienswijze: Zienswijze | null, vandaag: string): boolean =>
  zienswijze?.vorm === null && typeof zienswijze.tot === 'string' && zienswijze.tot >= vandaag;

/**
 * What the college still has to decide begins and ends on a day that is not over.
 * @param vandaag legal day @throws DomeinFout COLLEGEADVIES.DAG_VOORBIJ
 */
export function eisNietVoorbij({ van, tot }: Adviesinhoud, vandaag: string): void {
  const fouten = Object.entries({ van, tot }).flatMap(([naam, op]) =>
    op && op < vandaag ? [fout(naam, 'Deze dag is voorbij. Kies vandaag of een latere dag.')] : [],
  );
  if (fouten.length > 0) weiger('COLLEGEADVIES.DAG_VOORBIJ', ...fouten);
}

/**
 * Who was only asked was not heard: there is an answer, or its last day passed without one, or a reason not to ask.
 * @param vandaag legal day
 */
export const isGehoord = (zienswijze: Zienswijze | null, vandaag: string): boolean =>
  zienswijze !== null &&
  (zienswijze.vorm !== null ||
    zienswijze.nietHoren !== null ||
    (typeof zienswijze.tot === 'string' && zienswijze.tot < vandaag));

/** @param vandaag legal day @throws DomeinFout COLLEGEADVIES.PAST_NIET */
export function keurZienswijze(zienswijze: Zienswijze, vandaag: string): void {
  const { gevraagdOp, aan, tot = null, vorm, ontvangenOp, inhoud, nietHoren, toelichting } = zienswijze;
  const fouten: Veldfout[] = [];
  if ((gevraagdOp === null) === (nietHoren === null))
    fouten.push(fout('gevraagdOp', 'Vul in wanneer de zienswijze is gevraagd, of kies waarom niet.'));
  if (gevraagdOp && leeg(aan)) fouten.push(fout('aan', 'Vul in aan wie de zienswijze is gevraagd.'));
  if (nietHoren && leeg(toelichting))
    fouten.push(fout('toelichting', 'Leg uit waarom niemand vooraf is gehoord (Awb art. 4:11).'));
  if (gevraagdOp && gevraagdOp > vandaag) fouten.push(fout('gevraagdOp', 'Kies geen dag na vandaag.'));
  if (vorm && !gevraagdOp) fouten.push(fout('vorm', 'Er is geen zienswijze gevraagd.'));
  if (tot && (!gevraagdOp || tot < gevraagdOp)) fouten.push(fout('tot', 'Kies een dag op of na de vraag.'));
  if (vorm === 'niet_gegeven' && (!tot || tot >= vandaag))
    fouten.push(fout('tot', 'Vul in tot welke dag het kon. Pas daarna is zij niet gegeven.'));
  const gegeven = vorm === 'schriftelijk' || vorm === 'mondeling';
  if (gegeven && (!ontvangenOp || ontvangenOp > vandaag || (gevraagdOp && ontvangenOp < gevraagdOp)))
    fouten.push(fout('ontvangenOp', 'Kies een dag vanaf de vraag tot en met vandaag.'));
  if (gegeven && leeg(inhoud)) fouten.push(fout('inhoud', 'Schrijf op wat de zienswijze is.'));
  if (fouten.length > 0) weiger('COLLEGEADVIES.PAST_NIET', ...fouten);
}
