import { DomeinFout, type Overgangstabel, volgendeStatus } from '@navolgbaar/kernel';
import type { Rapportfoutcode } from './fouten';
import { onderbouwingsnaam } from './secties';
import { type Rapportinhoud, tekstenVan } from './teksten';

export const OPMERKINGSTATUSSEN = ['open', 'afgehandeld'] as const;
export type Opmerkingstatus = (typeof OPMERKINGSTATUSSEN)[number];
export type Opmerkinghandeling = 'beantwoord' | 'handelAf' | 'heropen';

const SCHRIJVEN = {
  recht: 'rapport:opstellen',
  bron: 'Eigen beleid: collega’s lezen mee voordat een rapport wordt vastgesteld',
} as const;

/** The life of a remark of a colleague on a draft. Once the report is adopted nothing of it changes. */
export const opmerkingovergangen = {
  open: {
    beantwoord: { naar: 'open', ...SCHRIJVEN },
    handelAf: { naar: 'afgehandeld', ...SCHRIJVEN },
  },
  afgehandeld: { heropen: { naar: 'open', ...SCHRIJVEN } },
} as const satisfies Overgangstabel<Opmerkingstatus, Opmerkinghandeling>;

export interface Opmerkingantwoord {
  readonly tekst: string;
  /** ISO 8601 instant. */
  readonly op: string;
  readonly door: string | null;
}

/** Opmerking: what a colleague says of a part of a draft, for the team only. */
export interface Opmerking {
  readonly id: string;
  readonly rapportId: string;
  readonly zaakId: string;
  /** The name of the field: `secties.feiten`, `bevindingen.0.onderbouwing`. */
  readonly plaats: string;
  /** Of a finding its norm then: findings change places. */
  readonly norm: string | null;
  /** The words that it is about, as they were then. */
  readonly fragment: string | null;
  readonly tekst: string;
  readonly status: Opmerkingstatus;
  readonly antwoorden: readonly Opmerkingantwoord[];
  /** ISO 8601 instant. */
  readonly gemaaktOp: string;
  readonly gemaaktDoor: string | null;
  readonly afgehandeldOp: string | null;
  readonly afgehandeldDoor: string | null;
  readonly versie: number;
}

export type NieuweOpmerking = Pick<
  Opmerking,
  'id' | 'rapportId' | 'zaakId' | 'plaats' | 'fragment' | 'tekst' | 'gemaaktOp' | 'gemaaktDoor'
>;

/** @throws DomeinFout RAPPORT.PLAATS_ONBEKEND for a part that the report does not have */
export function plaats(nieuw: NieuweOpmerking, rapport: Rapportinhoud): Opmerking {
  if (!tekstenVan(rapport).some((deel) => deel.plaats === nieuw.plaats)) {
    throw new DomeinFout<Rapportfoutcode>('RAPPORT.PLAATS_ONBEKEND', {}, [
      { name: 'plaats', reason: 'Kies een deel of een bevinding van dit rapport.' },
    ]);
  }
  const bevinding = /^bevindingen\.(\d+)\./.exec(nieuw.plaats);
  return {
    ...nieuw,
    norm: bevinding ? (rapport.bevindingen[Number(bevinding[1])]?.norm ?? null) : null,
    ...{ status: 'open', antwoorden: [], afgehandeldOp: null, afgehandeldDoor: null, versie: 1 },
  };
}

/** @throws DomeinFout OVERGANG_NIET_MOGELIJK */
export const beantwoord = (opmerking: Opmerking, antwoord: Opmerkingantwoord): Opmerking => ({
  ...opmerking,
  status: naar(opmerking, 'beantwoord'),
  antwoorden: [...opmerking.antwoorden, antwoord],
});

/** @throws DomeinFout OVERGANG_NIET_MOGELIJK */
export const handelAf = (opmerking: Opmerking, op: string, door: string | null): Opmerking => ({
  ...{ ...opmerking, status: naar(opmerking, 'handelAf') },
  ...{ afgehandeldOp: op, afgehandeldDoor: door },
});

/** @throws DomeinFout OVERGANG_NIET_MOGELIJK */
export const heropen = (opmerking: Opmerking): Opmerking => ({
  ...{ ...opmerking, status: naar(opmerking, 'heropen') },
  ...{ afgehandeldOp: null, afgehandeldDoor: null },
});

const naar = ({ status }: Opmerking, handeling: Opmerkinghandeling): Opmerkingstatus =>
  volgendeStatus<Opmerkingstatus, Opmerkinghandeling>(opmerkingovergangen, status, handeling);

/** Where it belongs in the report as it is now: the finding with the same norm, or all findings where that one is gone. */
export function plaatsNu({ plaats: toen, norm }: Opmerking, { bevindingen }: Rapportinhoud): string {
  if (norm === null) return toen;
  const waar = bevindingen.findIndex((een) => een.norm === norm);
  return waar < 0 ? 'bevindingen' : onderbouwingsnaam(waar);
}

/** Everybody who wrote in it. */
export const schrijversVan = ({ gemaaktDoor, antwoorden }: Opmerking): string[] =>
  [gemaaktDoor, ...antwoorden.map(({ door }) => door)].flatMap((id) => id ?? []);
