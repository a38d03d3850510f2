import { uitPlatteTekst } from '../../libs/tekst/src';

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
