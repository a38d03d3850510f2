import { type Tekstdocument, zelfdeTekst } from '@navolgbaar/tekst';

/** The draft as it was sent: what the reactions are about, whatever happens to the report after it. */
export interface Concept {
  readonly titel: string;
  readonly soort: string;
  /** In the order of reading. */
  readonly secties: readonly {
    readonly sleutel: string;
    readonly kop: string;
    readonly inhoud: Tekstdocument;
  }[];
  readonly bevindingen: readonly {
    readonly norm: string;
    readonly oordeel: string;
    readonly onderbouwing: Tekstdocument;
  }[];
  /** The key of the section after which the findings come. */
  readonly bevindingenNa: string;
}

export interface Onderdeel {
  readonly sleutel: string;
  readonly kop: string;
}

export const bevindingsleutel = (plaats: number): string => `bevinding-${plaats}`;

/** The name of a part as the report itself calls its field. */
export function plaatsInRapport(onderdeel: string): string {
  const bevinding = /^bevinding-(\d+)$/.exec(onderdeel);
  return bevinding ? `bevindingen.${bevinding[1]}.onderbouwing` : `secties.${onderdeel}`;
}

/** The parts that can be reacted to, in the order of the draft. */
export function onderdelenVan({ secties, bevindingen, bevindingenNa }: Concept): Onderdeel[] {
  const normen = bevindingen.map(({ norm }, plaats) => ({ sleutel: bevindingsleutel(plaats), kop: norm }));
  return secties.flatMap(({ sleutel, kop }) => [
    { sleutel, kop },
    ...(sleutel === bevindingenNa ? normen : []),
  ]);
}

/** The headings of what a reader finds different from an earlier version, and of what is gone. */
export function veranderd(eerder: Concept, nu: Concept): string[] {
  const secties = nu.secties.filter(({ sleutel, inhoud }) => {
    const was = eerder.secties.find((deel) => deel.sleutel === sleutel);
    return !was || !zelfdeTekst(was.inhoud, inhoud);
  });
  const zelfde = (een: Concept['bevindingen'][number], ander: Concept['bevindingen'][number]): boolean =>
    een.norm === ander.norm &&
    een.oordeel === ander.oordeel &&
    zelfdeTekst(een.onderbouwing, ander.onderbouwing);
  const nieuw = nu.bevindingen.filter((een) => !eerder.bevindingen.some((was) => zelfde(was, een)));
  const weg = eerder.bevindingen.filter(({ norm }) => !nu.bevindingen.some((een) => een.norm === norm));
  return [
    ...(eerder.titel === nu.titel ? [] : ['Titel']),
    ...secties.map(({ kop }) => kop),
    ...nieuw.map(({ norm }) => norm),
    ...weg.map(({ norm }) => `${norm} (vervallen)`),
  ];
}
