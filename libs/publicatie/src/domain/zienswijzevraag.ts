import { DomeinFout, type Overgangstabel, volgendeStatus } from '@navolgbaar/kernel';
import type { Publicatiefoutcode } from './fouten';
import type { Rapporttekst } from './publieke-versie';
import type { Rapportsoort } from './standaardbesluit';
import type { Zienswijze } from './zienswijze';

export const ZIENSWIJZEVRAAGSTATUSSEN = ['gevraagd', 'gegeven', 'vastgelegd', 'gesloten'] as const;
export type Zienswijzevraagstatus = (typeof ZIENSWIJZEVRAAGSTATUSSEN)[number];
export type Zienswijzevraaghandeling = 'geef' | 'legVast' | 'sluit';

const BRON = 'Woo art. 3.1 lid 3; Awb art. 4:8 en 4:9';

/** The question to a provider what it thinks of opening a report about it. Open until the decision, also after the term. */
export const zienswijzevraagovergangen = {
  gevraagd: {
    geef: { naar: 'gegeven', recht: 'zienswijze:geven', bron: BRON },
    // What came another way than through the portal is written down by the team.
    legVast: { naar: 'vastgelegd', recht: 'publicatie:voorstellen', bron: BRON },
    sluit: {
      naar: 'gesloten',
      recht: 'publicatie:voorstellen',
      bron: 'Met het besluit of de intrekking is er niets meer te wegen',
    },
  },
  gegeven: {},
  vastgelegd: {},
  gesloten: {},
} as const satisfies Overgangstabel<Zienswijzevraagstatus, Zienswijzevraaghandeling>;

/** The question as it is stored. A provider reaches this, and nothing else of the publication. */
export interface Zienswijzevraagstaat {
  /** That of the publication. */
  readonly id: string;
  readonly rapportId: string;
  readonly rapportNummer: string;
  readonly rapportsoort: Rapportsoort;
  readonly zaakId: string;
  readonly zaakNummer: string;
  readonly aanbiederId: string;
  readonly voor: string;
  readonly tegen: string;
  /** Legal day, ISO text. */
  readonly gevraagdOp: string;
  readonly termijnId: string;
  /** What the public would read, while a person has looked at every part of it; as it was when the view was given. */
  readonly publiekeVersie: Rapporttekst | null;
  readonly strekking: Zienswijze['strekking'] | null;
  readonly inhoud: string | null;
  readonly documentIds: readonly string[];
  /** The instant, ISO text. */
  readonly gegevenOm: string | null;
  readonly teLaat: boolean;
  readonly status: Zienswijzevraagstatus;
  readonly versie: number;
}

export type NieuweZienswijzevraag = Omit<
  Zienswijzevraagstaat,
  'publiekeVersie' | 'strekking' | 'inhoud' | 'documentIds' | 'gegevenOm' | 'teLaat' | 'status' | 'versie'
>;

export interface GegevenZienswijze {
  readonly strekking: Zienswijze['strekking'];
  readonly inhoud: string;
  readonly documentIds: readonly string[];
  readonly om: string;
  readonly teLaat: boolean;
}

/** What a provider who gives no view, or has no objection and says no more, is noted with. */
const ZONDER_WOORDEN: Readonly<Partial<Record<Zienswijze['strekking'], string>>> = {
  geen_bezwaar: 'Geen toelichting.',
  ziet_af: 'De aanbieder geeft geen zienswijze.',
};

export class Zienswijzevraag {
  private constructor(private huidig: Zienswijzevraagstaat) {}

  static stel(nieuw: NieuweZienswijzevraag): Zienswijzevraag {
    return new Zienswijzevraag({
      ...{ ...nieuw, publiekeVersie: null, strekking: null, inhoud: null, documentIds: [] },
      ...{ gegevenOm: null, teLaat: false, status: 'gevraagd', versie: 1 },
    });
  }

  static herstel(staat: Zienswijzevraagstaat): Zienswijzevraag {
    return new Zienswijzevraag(staat);
  }

  get staat(): Zienswijzevraagstaat {
    return this.huidig;
  }

  /** What the public would read now. What it gave its view on stays as it was. */
  toon(publiekeVersie: Rapporttekst | null): void {
    if (this.huidig.status === 'gevraagd') this.huidig = { ...this.huidig, publiekeVersie };
  }

  /**
   * The provider gives its view, or says that it has none. After the term it still counts, until the decision.
   * @throws DomeinFout PUBLICATIE.ZIENSWIJZE_AL_VASTGELEGD, .ZIENSWIJZE_GESLOTEN, INVOER_ONGELDIG for an objection without words
   */
  geef({ strekking, inhoud, documentIds, om: gegevenOm, teLaat }: GegevenZienswijze): void {
    const { status } = this.huidig;
    if (status === 'gegeven' || status === 'vastgelegd') weiger('PUBLICATIE.ZIENSWIJZE_AL_VASTGELEGD');
    if (status === 'gesloten') weiger('PUBLICATIE.ZIENSWIJZE_GESLOTEN');
    const woorden = inhoud.trim() || ZONDER_WOORDEN[strekking];
    if (!woorden)
      throw new DomeinFout('INVOER_ONGELDIG', {}, [
        { name: 'inhoud', reason: 'Leg uit waarom u bezwaar hebt.' },
      ]);
    const gegeven = { strekking, inhoud: woorden, documentIds, gegevenOm, teLaat };
    this.huidig = { ...this.huidig, ...gegeven, status: this.na('geef') };
  }

  /** The team wrote down what came another way. */
  legVast(): void {
    if (this.huidig.status === 'gegeven') weiger('PUBLICATIE.ZIENSWIJZE_AL_VASTGELEGD');
    this.huidig = { ...this.huidig, status: this.na('legVast') };
  }

  /** Nothing is asked any more; what was given stays. */
  sluit(): void {
    if (this.huidig.status === 'gevraagd') this.huidig = { ...this.huidig, status: this.na('sluit') };
  }

  private na(handeling: Zienswijzevraaghandeling): Zienswijzevraagstatus {
    return volgendeStatus<Zienswijzevraagstatus, Zienswijzevraaghandeling>(
      zienswijzevraagovergangen,
      this.huidig.status,
      handeling,
    );
  }
}

function weiger(code: Publicatiefoutcode): never {
  throw new DomeinFout<Publicatiefoutcode>(code);
}
