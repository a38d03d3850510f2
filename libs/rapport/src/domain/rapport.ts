import { DomeinFout, volgendeStatus } from '@navolgbaar/kernel';
import type { Rapportfoutcode } from './fouten';
import { type Rapporthandeling, type Rapportstatus, rapportovergangen } from './rapport-status';
import { type Rapportsecties, type Rapportsoort, eisOnderbouwdeBevindingen, eisVolledig } from './secties';

/** A report as it is stored. Days are ISO text. */
export interface Rapportstaat {
  readonly id: string;
  readonly nummer: string;
  readonly zaakId: string;
  readonly zaaknummer: string;
  readonly aanbiederId: string;
  /** As the register had it when the report was written: a report does not follow later changes of name. */
  readonly aanbiederNaam: string;
  readonly titel: string;
  readonly soort: Rapportsoort;
  readonly secties: Rapportsecties;
  readonly status: Rapportstatus;
  readonly opsteller: string | null;
  readonly vaststeller: string | null;
  /** Whether four eyes was asked at adoption: the report keeps the setting it was adopted under. */
  readonly vierOgen: boolean | null;
  /** Legal day. */
  readonly vastgesteldOp: string | null;
  readonly documentId: string | null;
  readonly pdfSha256: string | null;
  /** Why the last attempt to make the file failed, as a code. */
  readonly pdfFout: string | null;
  readonly versie: number;
}

export type NieuwRapport = Pick<
  Rapportstaat,
  | 'id'
  | 'nummer'
  | 'zaakId'
  | 'zaaknummer'
  | 'aanbiederId'
  | 'aanbiederNaam'
  | 'titel'
  | 'soort'
  | 'secties'
  | 'opsteller'
>;

export interface Vaststelling {
  readonly vaststeller: string;
  /** The setting of the organisation on this day. */
  readonly vierOgen: boolean;
  /** Legal day, ISO text. */
  readonly op: string;
}

/** The report of the toezichthouder: written, adopted, and from then on unchangeable. */
export class Rapport {
  private constructor(private huidig: Rapportstaat) {}

  /** @throws DomeinFout RAPPORT.BEVINDING_ZONDER_ONDERBOUWING */
  static stelOp(nieuw: NieuwRapport): Rapport {
    eisOnderbouwdeBevindingen(nieuw.secties);
    return new Rapport({
      ...nieuw,
      status: 'concept',
      vaststeller: null,
      vierOgen: null,
      vastgesteldOp: null,
      documentId: null,
      pdfSha256: null,
      pdfFout: null,
      versie: 1,
    });
  }

  static herstel(staat: Rapportstaat): Rapport {
    return new Rapport(staat);
  }

  get staat(): Rapportstaat {
    return this.huidig;
  }

  /** @throws DomeinFout OVERGANG_NIET_MOGELIJK once adopted, RAPPORT.BEVINDING_ZONDER_ONDERBOUWING */
  wijzig(velden: { readonly titel?: string; readonly secties?: Partial<Rapportsecties> }): void {
    this.doe('wijzig');
    const secties = { ...this.huidig.secties, ...velden.secties };
    eisOnderbouwdeBevindingen(secties);
    this.huidig = { ...this.huidig, titel: velden.titel ?? this.huidig.titel, secties };
  }

  /**
   * Adoption by a person; under four eyes another than the writer (rulings, Rapport en publicatie).
   * @throws DomeinFout OVERGANG_NIET_MOGELIJK, RAPPORT.VIER_OGEN, RAPPORT.ONVOLLEDIG
   */
  stelVast({ vaststeller, vierOgen, op }: Vaststelling): void {
    const status = this.doe('stelVast');
    if (vierOgen && vaststeller === this.huidig.opsteller) {
      throw new DomeinFout<Rapportfoutcode>('RAPPORT.VIER_OGEN');
    }
    eisOnderbouwdeBevindingen(this.huidig.secties);
    eisVolledig(this.huidig.secties);
    this.huidig = { ...this.huidig, status, vaststeller, vierOgen, vastgesteldOp: op };
  }

  /** @throws DomeinFout RAPPORT.NOG_NIET_VASTGESTELD: a college gets a report, never a draft (need-to-know) */
  eisDeelbaar(): void {
    if (this.huidig.status !== 'vastgesteld') {
      throw new DomeinFout<Rapportfoutcode>('RAPPORT.NOG_NIET_VASTGESTELD');
    }
  }

  private doe(handeling: Rapporthandeling): Rapportstatus {
    return volgendeStatus<Rapportstatus, Rapporthandeling>(rapportovergangen, this.huidig.status, handeling);
  }
}
