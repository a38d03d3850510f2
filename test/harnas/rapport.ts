import { uitPlatteTekst } from '../../libs/tekst/src';

/** Adoption of a report of which the hearing is not what is tested. */
export const ZONDER_WEDERHOOR = { zonderWederhoor: 'De aanbieder las het concept bij het slotgesprek.' };

interface Platterapport {
  readonly bevindingen?: readonly {
    readonly norm: string;
    readonly oordeel: string;
    readonly onderbouwing: string;
  }[];
  readonly [sleutel: string]: unknown;
}

/** A report as plain texts, by the keys of its sections, as the api takes it. */
export const rapportinhoud = ({ bevindingen, ...secties }: Platterapport) => ({
  secties: Object.entries(secties).map(([sleutel, tekst]) => ({
    sleutel,
    inhoud: uitPlatteTekst(String(tekst)),
  })),
  ...(bevindingen
    ? { bevindingen: bevindingen.map((b) => ({ ...b, onderbouwing: uitPlatteTekst(b.onderbouwing) })) }
    : {}),
});
