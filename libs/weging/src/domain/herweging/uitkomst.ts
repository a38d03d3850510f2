import { KLEUREN, type Kleur } from '../soorten';
import { type Overeenstemming, overeenstemming } from './kappa';

/** What one of the two found, and why. */
export interface Oordeel {
  readonly ernst: string;
  readonly ernstNaam: string;
  readonly omvang: string;
  readonly omvangNaam: string;
  readonly kleur: Kleur;
  readonly ernstMotivering: string;
  readonly omvangMotivering: string;
  readonly verhogingReden: string | null;
}

export interface Paar {
  readonly meldingId: string;
  readonly nummer: string;
  /** By which version both were weighed. */
  readonly kaderId: string;
  readonly eerste: Oordeel;
  readonly tweede: Oordeel;
}

/** The degrees of ernst of a version, from light to heavy. */
export interface Ernstschaal {
  readonly kaderId: string;
  readonly nummer: number;
  readonly rijen: readonly { readonly code: string; readonly naam: string }[];
}

export interface Herweeguitkomst {
  readonly kleur: Overeenstemming;
  /** Of the version by which most were weighed: degrees of two versions cannot be laid on one scale. */
  readonly ernst: (Overeenstemming & { readonly kaderversie: number }) | null;
  readonly verschillen: readonly Paar[];
}

/** How first and second weighing agree. The first one stays as it is, whatever comes out. */
export function bepaalUitkomst(paren: readonly Paar[], schalen: readonly Ernstschaal[]): Herweeguitkomst {
  return {
    kleur: overeenstemming(
      KLEUREN,
      paren.map(({ eerste, tweede }) => [eerste.kleur, tweede.kleur]),
    ),
    ernst: vanErnst(paren, schalen),
    verschillen: paren.filter(
      ({ eerste, tweede }) =>
        eerste.kleur !== tweede.kleur || eerste.ernst !== tweede.ernst || eerste.omvang !== tweede.omvang,
    ),
  };
}

function vanErnst(paren: readonly Paar[], schalen: readonly Ernstschaal[]): Herweeguitkomst['ernst'] {
  const hoevaak = (schaal: Ernstschaal) => paren.filter(({ kaderId }) => kaderId === schaal.kaderId).length;
  const [schaal] = [...schalen].sort((a, b) => hoevaak(b) - hoevaak(a) || b.nummer - a.nummer);
  if (!schaal || hoevaak(schaal) === 0) return null;
  const { categorieen, ...rest } = overeenstemming(
    schaal.rijen.map(({ code }) => code),
    paren
      .filter(({ kaderId }) => kaderId === schaal.kaderId)
      .map(({ eerste, tweede }) => [eerste.ernst, tweede.ernst]),
  );
  const namen = categorieen.map((code) => schaal.rijen.find((rij) => rij.code === code)?.naam ?? code);
  return { ...rest, categorieen: namen, kaderversie: schaal.nummer };
}
