import { volgendeStatus } from '@navolgbaar/kernel';
import { type Activiteithandeling, type Activiteitstatus, activiteitovergangen } from './activiteit-status';
import { type Veldfout, weiger } from './fouten';
import { type Activiteitsoort, type Activiteitwet, SOORTREGELS, type Uitkomst, type Vorm } from './soorten';

/** What a person writes of an activity. Days are ISO text. */
export interface Activiteitplan {
  readonly soort: Activiteitsoort;
  /** The day it is planned for, or on which it was done. */
  readonly op: string;
  readonly wet: Activiteitwet;
  readonly gemeenteId: string | null;
  readonly behandelaarId: string;
  /** Of the register; else `partij` may describe who it is about. */
  readonly aanbiederId: string | null;
  readonly partij: string | null;
  readonly zaakId: string | null;
  readonly wat: string | null;
  readonly met: string | null;
  /** Of the register of chain partners; others stand in `met`. */
  readonly partnerIds: readonly string[];
  readonly kenmerk: string | null;
  readonly vorm: Vorm | null;
  readonly toelichting: string | null;
  /** Of the risk view. */
  readonly analyseId: string | null;
}

export interface Activiteitpartner {
  readonly id: string;
  readonly naam: string;
}

/** What came of it, and when somebody looks again. */
export interface Uitvoering {
  readonly resultaat: string | null;
  readonly uitkomst: Uitkomst | null;
  readonly opvolgenOp: string | null;
}

/** That somebody looked again, and what was so by then. */
export interface Opvolging {
  readonly op: string;
  readonly door: string;
  readonly tekst: string | null;
  readonly uitkomst: Uitkomst | null;
}

/** That what was recorded was put right: which fields, and why; not what stood there. */
export interface Verbetering {
  readonly op: string;
  readonly door: string;
  readonly reden: string;
  readonly velden: readonly string[];
}

export interface Activiteit extends Activiteitplan, Uitvoering {
  readonly id: string;
  readonly nummer: string;
  readonly status: Activiteitstatus;
  readonly aanbiederNaam: string | null;
  readonly zaakNummer: string | null;
  /** The names as they were, beside `partnerIds`. */
  readonly partners: readonly Activiteitpartner[];
  readonly reden: string | null;
  readonly opvolgingen: readonly Opvolging[];
  readonly verbeteringen: readonly Verbetering[];
  readonly vastgelegdOp: string;
  readonly vastgelegdDoor: string;
  readonly versie: number;
}

export const GEEN_UITVOERING: Uitvoering = { resultaat: null, uitkomst: null, opvolgenOp: null };

const PLANVELDEN = ['wat', 'met', 'kenmerk', 'toelichting', 'analyseId', 'gemeenteId'] as const;
const leeg = (tekst: string | null): boolean => tekst === null || tekst.trim() === '';

/**
 * Whether a plan says all that its kind asks, and nothing that it may not hold (of a Bibob request only a code).
 * @throws DomeinFout ACTIVITEIT.TOELICHTING_ONTBREEKT for a preventive action without (AC-16), ACTIVITEIT.ONVOLLEDIG
 */
export function keurPlan(plan: Activiteitplan): void {
  const regel = SOORTREGELS[plan.soort];
  if (plan.soort === 'preventieve_actie' && leeg(plan.toelichting)) {
    const reason =
      'Leg uit waarom u dit doet. Zonder toelichting kan een preventieve actie niet worden bewaard.';
    weiger('ACTIVITEIT.TOELICHTING_ONTBREEKT', [{ name: 'toelichting', reason }]);
  }
  const fouten: Veldfout[] = PLANVELDEN.flatMap((name) => {
    const metPartners = name === 'met' && plan.partnerIds.length > 0;
    if (regel[name] === 'moet' && leeg(plan[name]) && !metPartners) return [{ name, reason: 'Vul dit in.' }];
    if (regel[name] === 'niet' && !leeg(plan[name])) return [{ name, reason: NIET_HIER }];
    return [];
  });
  if (regel.vormen.length === 0 ? plan.vorm !== null : !plan.vorm || !regel.vormen.includes(plan.vorm)) {
    fouten.push({ name: 'vorm', reason: regel.vormen.length === 0 ? NIET_HIER : 'Maak een keuze.' });
  }
  if (regel.partners === 'niet' && plan.partnerIds.length > 0)
    fouten.push({ name: 'partnerIds', reason: NIET_HIER });
  if (plan.aanbiederId && !leeg(plan.partij)) {
    fouten.push({
      name: 'partij',
      reason: 'Kies een aanbieder uit het register, of omschrijf de partij. Niet allebei.',
    });
  } else if (regel.overWie === 'moet' && !plan.aanbiederId && leeg(plan.partij)) {
    fouten.push({
      name: 'aanbiederId',
      reason: 'Kies een aanbieder uit het register, of omschrijf de partij.',
    });
  }
  if (fouten.length > 0) weiger('ACTIVITEIT.ONVOLLEDIG', fouten);
}

const NIET_HIER = 'Dit hoort niet bij deze soort activiteit.';

/**
 * A plan lies ahead; what was done does not.
 * @throws DomeinFout ACTIVITEIT.DAG_PAST_NIET
 */
export function keurDag(op: string, status: Activiteitstatus, vandaag: string): void {
  if (status === 'gepland' ? op >= vandaag : op <= vandaag) return;
  const reason =
    status === 'gepland' ? 'Kies vandaag of een latere dag.' : 'Vul een dag in tot en met vandaag.';
  weiger('ACTIVITEIT.DAG_PAST_NIET', [{ name: 'op', reason }]);
}

/** @throws DomeinFout ACTIVITEIT.ONVOLLEDIG, ACTIVITEIT.DAG_PAST_NIET */
export function keurUitvoering(
  soort: Activiteitsoort,
  { resultaat, uitkomst, opvolgenOp }: Uitvoering,
  vandaag: string | null,
): void {
  const regel = SOORTREGELS[soort];
  const fouten: Veldfout[] = [];
  if (regel.resultaat === 'moet' && leeg(resultaat))
    fouten.push({ name: 'resultaat', reason: 'Vul dit in.' });
  if (regel.resultaat === 'niet' && !leeg(resultaat)) fouten.push({ name: 'resultaat', reason: NIET_HIER });
  if (!uitkomst || !regel.uitkomsten.includes(uitkomst))
    fouten.push({ name: 'uitkomst', reason: 'Maak een keuze.' });
  // What is waited for would be forgotten without a day.
  if (uitkomst === 'wacht_op_uitkomst' && !opvolgenOp)
    fouten.push({ name: 'opvolgenOp', reason: 'Kies een dag waarop u kijkt of de uitkomst er is.' });
  if (fouten.length > 0) weiger('ACTIVITEIT.ONVOLLEDIG', fouten);
  keurOpvolgdag(opvolgenOp, vandaag);
}

function keurOpvolgdag(opvolgenOp: string | null, vandaag: string | null): void {
  if (opvolgenOp === null || vandaag === null || opvolgenOp >= vandaag) return;
  weiger('ACTIVITEIT.DAG_PAST_NIET', [{ name: 'opvolgenOp', reason: 'Kies vandaag of een latere dag.' }]);
}

const naar = (activiteit: Activiteit, handeling: Activiteithandeling): Activiteitstatus =>
  volgendeStatus<Activiteitstatus, Activiteithandeling>(activiteitovergangen, activiteit.status, handeling);

/** @throws DomeinFout OVERGANG_NIET_MOGELIJK, ACTIVITEIT.… */
export function rondAf(
  activiteit: Activiteit,
  { op, ...uitvoering }: Uitvoering & { readonly op: string },
  vandaag: string,
): Activiteit {
  const status = naar(activiteit, 'rondAf');
  keurDag(op, status, vandaag);
  keurUitvoering(activiteit.soort, uitvoering, vandaag);
  return { ...activiteit, ...uitvoering, op, status };
}

/** @throws DomeinFout OVERGANG_NIET_MOGELIJK */
export const laatVervallen = (activiteit: Activiteit, reden: string): Activiteit => ({
  ...{ ...activiteit, reden },
  status: naar(activiteit, 'laatVervallen'),
});

/** @throws DomeinFout OVERGANG_NIET_MOGELIJK, ACTIVITEIT.… */
export function wijzig(activiteit: Activiteit, plan: Activiteitplan, vandaag: string): Activiteit {
  const status = naar(activiteit, 'wijzig');
  const nieuw = { ...activiteit, ...plan, soort: activiteit.soort, status };
  keurPlan(nieuw);
  // A plan whose day has passed may be put right without another day.
  if (plan.op !== activiteit.op) keurDag(plan.op, status, vandaag);
  return nieuw;
}

/** @throws DomeinFout OVERGANG_NIET_MOGELIJK, ACTIVITEIT.… also where nothing is different */
export function verbeter(
  activiteit: Activiteit,
  { plan, uitvoering }: { readonly plan: Activiteitplan; readonly uitvoering: Uitvoering },
  spoor: Omit<Verbetering, 'velden'>,
): Activiteit {
  const status = naar(activiteit, 'verbeter');
  const nieuw = { ...activiteit, ...plan, ...uitvoering, soort: activiteit.soort, status };
  keurPlan(nieuw);
  keurDag(nieuw.op, status, spoor.op);
  const { opvolgenOp } = uitvoering;
  keurUitvoering(nieuw.soort, uitvoering, opvolgenOp === activiteit.opvolgenOp ? null : spoor.op);
  const velden = (Object.keys({ ...plan, ...uitvoering }) as (keyof Activiteit)[]).filter(
    (veld) => String(nieuw[veld]) !== String(activiteit[veld]),
  );
  if (velden.length === 0) weiger('ACTIVITEIT.NIETS_VASTGELEGD');
  return { ...nieuw, verbeteringen: [...activiteit.verbeteringen, { ...spoor, velden }] };
}

/**
 * Somebody looked again. Without another day the watch ends.
 * @throws DomeinFout OVERGANG_NIET_MOGELIJK, ACTIVITEIT.…
 */
export function volgOp(
  activiteit: Activiteit,
  { tekst, uitkomst, opvolgenOp }: Pick<Opvolging, 'tekst' | 'uitkomst'> & Pick<Uitvoering, 'opvolgenOp'>,
  { op, door }: Pick<Opvolging, 'op' | 'door'>,
): Activiteit {
  const status = naar(activiteit, 'volgOp');
  const regel = SOORTREGELS[activiteit.soort];
  const zonderTekst = regel.resultaat === 'niet';
  const fouten: Veldfout[] = [];
  if (zonderTekst ? !leeg(tekst) : leeg(tekst))
    fouten.push({ name: 'tekst', reason: zonderTekst ? NIET_HIER : 'Vul dit in.' });
  if (uitkomst !== null && !regel.uitkomsten.includes(uitkomst))
    fouten.push({ name: 'uitkomst', reason: 'Maak een keuze.' });
  const geldend = uitkomst ?? activiteit.uitkomst;
  if (geldend === 'wacht_op_uitkomst' && !opvolgenOp)
    fouten.push({ name: 'opvolgenOp', reason: 'Kies een dag waarop u kijkt of de uitkomst er is.' });
  if (fouten.length > 0) weiger('ACTIVITEIT.ONVOLLEDIG', fouten);
  keurOpvolgdag(opvolgenOp, op);
  return {
    ...{ ...activiteit, status, opvolgenOp, uitkomst: geldend },
    opvolgingen: [...activiteit.opvolgingen, { op, door, tekst, uitkomst }],
  };
}

/** The day on which somebody has to look at it; null where nothing is waited for. */
export const wachtOp = ({ status, op, opvolgenOp }: Pick<Activiteit, 'status' | 'op' | 'opvolgenOp'>) =>
  status === 'gepland' ? op : status === 'gedaan' ? opvolgenOp : null;
