/** To whom at the college a message goes: always the wethouder; the burgemeester too when there is public unrest. */
export const COLLEGELEZERS = ['wethouder', 'burgemeester'] as const;
export type Collegelezer = (typeof COLLEGELEZERS)[number];

/** Of which kinds of melding the college hears, unless the organisation chose others (BK-6.15). */
export const COLLEGESOORTEN: readonly string[] = ['calamiteit', 'geweldsincident'];
/** What can be chosen: the kinds that go straight to a case. */
export const KEUZESOORTEN = ['calamiteit', 'geweldsincident'] as const;

/** What a message says about a melding when nobody wrote more. */
export const GEEN_TOELICHTING = 'Wij hebben hier nu niets aan toe te voegen.';
/** The ground that stands in a draft. AANNAME: the article by which a supervisor may inform the college; a person decides. */
export const GROND = 'Wmo 2015 art. 5.2.4 lid 3';

export interface Collegemelding {
  readonly id: string;
  readonly nummer: string;
  readonly soort: string;
  readonly status: string;
  readonly ontvangenOp: string;
}

export interface Gestuurd {
  readonly gemeenteId: string;
  /** Null for what was sent before a message named its melding: that one was about the first. */
  readonly meldingId: string | null;
}

/** A message that waits for a person to send it. */
export interface Collegeconcept {
  readonly gemeenteId: string;
  readonly meldingId: string;
  readonly meldingNummer: string;
  readonly meldingsoort: string;
  readonly ontvangenOp: string;
  /** Political or public sensitivity: these go first (BK-6.14). */
  readonly gevoelig: boolean;
  readonly grond: string;
  readonly toelichting: string;
}

interface Feiten {
  /** Oldest first. */
  readonly meldingen: readonly Collegemelding[];
  readonly gemeenteIds: readonly string[];
  readonly gevoelig: boolean;
  /** Of which kinds of melding the college hears: a setting of the organisation. */
  readonly soorten: readonly string[];
  readonly gestuurd: readonly Gestuurd[];
}

/**
 * The messages that a case makes by itself: of each melding, for each college concerned, until it was sent (BK-6.15). Not
 * stored: another gemeente in the case is another draft at once, and a melding that went up in another is none.
 */
export function collegeconcepten({
  meldingen,
  gemeenteIds,
  gevoelig,
  soorten,
  gestuurd,
}: Feiten): Collegeconcept[] {
  const eigen = meldingen.filter(({ soort, status }) => soorten.includes(soort) && status !== 'samengevoegd');
  const eerste = meldingen[0]?.id ?? null;
  const klaar = new Set(gestuurd.map(({ gemeenteId, meldingId }) => `${gemeenteId} ${meldingId ?? eerste}`));
  return eigen.flatMap(({ id: meldingId, nummer: meldingNummer, soort: meldingsoort, ontvangenOp }) =>
    gemeenteIds
      .filter((gemeenteId) => !klaar.has(`${gemeenteId} ${meldingId}`))
      .map((gemeenteId) => ({
        ...{ gemeenteId, meldingId, meldingNummer, meldingsoort, ontvangenOp, gevoelig },
        ...{ grond: GROND, toelichting: GEEN_TOELICHTING },
      })),
  );
}
