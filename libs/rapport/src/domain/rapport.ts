import { DomeinFout, volgendeStatus } from '@navolgbaar/kernel';
import type { Rapportfoutcode } from './fouten';
import { type Rapporthandeling, type Rapportstatus, rapportovergangen } from './rapport-status';
import { blokkades, eisZonderBlokkades } from './controle';
import {
  type Bevinding,
  type Rapportsectie,
  type Rapportsoort,
  type Rapportwijziging,
  eisOnderbouwdeBevindingen,
  sectie,
  sectienaam,
  vervang,
  zelfdeBevindingen,
} from './secties';
import { type Rapportsjabloon, geldendSjabloon, sjabloonVan } from './sjabloon';
import { zelfdeTekst } from '@navolgbaar/tekst';
import { type Wederhoorstand, eisGehoord } from './wederhoorstand';

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
  /** The version of the template of its kind that it was begun with. */
  readonly sjabloonversie: number;
  /** Every section of that template, in its order. */
  readonly secties: readonly Rapportsectie[];
  readonly bevindingen: readonly Bevinding[];
  /** In which version each part was changed last, by the name of its field. */
  readonly deelversies: Readonly<Record<string, number>>;
  readonly status: Rapportstatus;
  readonly opsteller: string | null;
  readonly vaststeller: string | null;
  /** Whether four eyes was asked at adoption: the report keeps the setting it was adopted under. */
  readonly vierOgen: boolean | null;
  /** Legal day. */
  readonly vastgesteldOp: string | null;
  /** The last hearing of the provider; null where none was held. */
  readonly wederhoor: Wederhoorstand | null;
  /** Why it was adopted without: kept with the adoption, printed nowhere. */
  readonly zonderWederhoor: string | null;
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
  | 'opsteller'
> &
  Pick<Rapportwijziging, 'secties' | 'bevindingen'>;

export interface Vaststelling {
  readonly vaststeller: string;
  /** The setting of the organisation on this day. */
  readonly vierOgen: boolean;
  /** Legal day, ISO text. */
  readonly op: string;
  /** Why the provider was not heard; not used where it was. */
  readonly zonderWederhoor?: string | null;
}

/** The report of the toezichthouder: written, adopted, and from then on unchangeable. */
export class Rapport {
  private constructor(private huidig: Rapportstaat) {}

  /** @throws DomeinFout RAPPORT.BEVINDING_ZONDER_ONDERBOUWING, RAPPORT.SECTIE_ONBEKEND */
  static stelOp({ secties = [], bevindingen = [], ...nieuw }: NieuwRapport): Rapport {
    eisOnderbouwdeBevindingen(bevindingen);
    const sjabloon = geldendSjabloon(nieuw.soort);
    return new Rapport({
      ...nieuw,
      ...{ sjabloonversie: sjabloon.versie, secties: vervang(sjabloon, [], secties), bevindingen },
      deelversies: {},
      status: 'concept',
      vaststeller: null,
      vierOgen: null,
      vastgesteldOp: null,
      ...{ wederhoor: null, zonderWederhoor: null },
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

  get sjabloon(): Rapportsjabloon {
    return sjabloonVan(this.huidig.soort, this.huidig.sjabloonversie);
  }

  /**
   * Two writers can work on two parts at once: only a part that another changed since is refused.
   * @param gezien the version in which the writer began
   * @throws DomeinFout OVERGANG_NIET_MOGELIJK once adopted, VERSIE_VEROUDERD with the parts that somebody else changed,
   * RAPPORT.BEVINDING_ZONDER_ONDERBOUWING, RAPPORT.SECTIE_ONBEKEND
   */
  wijzig(velden: Rapportwijziging, gezien: number): void {
    this.doe('wijzig');
    const { titel, secties, bevindingen, deelversies, versie } = this.huidig;
    const nieuw = {
      titel: velden.titel ?? titel,
      secties: vervang(this.sjabloon, secties, velden.secties ?? []),
      bevindingen: velden.bevindingen ?? bevindingen,
    };
    eisOnderbouwdeBevindingen(nieuw.bevindingen);
    const veranderd = [
      ...(nieuw.titel === titel ? [] : ['titel']),
      ...secties
        .filter(({ sleutel, inhoud }) => !zelfdeTekst(inhoud, sectie(nieuw.secties, sleutel)))
        .map(({ sleutel }) => sectienaam(sleutel)),
      ...(zelfdeBevindingen(nieuw.bevindingen, bevindingen) ? [] : ['bevindingen']),
    ];
    eisNietVerouderd(veranderd, this.huidig, gezien);
    const nu = Object.fromEntries(veranderd.map((deel) => [deel, versie + 1]));
    this.huidig = { ...this.huidig, ...nieuw, deelversies: { ...deelversies, ...nu } };
  }

  /**
   * Adoption by a person; under four eyes another than the writer (rulings, Rapport en publicatie).
   * @throws DomeinFout OVERGANG_NIET_MOGELIJK, RAPPORT.VIER_OGEN, .ONVOLLEDIG, .WEDERHOOR_LOOPT, .ZONDER_WEDERHOOR
   */
  stelVast({ vaststeller, vierOgen, op, zonderWederhoor = null }: Vaststelling): void {
    const status = this.doe('stelVast');
    if (vierOgen && vaststeller === this.huidig.opsteller) {
      throw new DomeinFout<Rapportfoutcode>('RAPPORT.VIER_OGEN');
    }
    eisZonderBlokkades(blokkades(this.sjabloon, this.huidig));
    const waarom = eisGehoord(this.huidig.wederhoor, zonderWederhoor);
    this.huidig = {
      ...{ ...this.huidig, status, vaststeller, vierOgen, vastgesteldOp: op },
      zonderWederhoor: waarom,
    };
  }

  /** How the hearing stands. @throws DomeinFout OVERGANG_NIET_MOGELIJK once adopted */
  volgWederhoor(wederhoor: Wederhoorstand | null): void {
    this.doe('wijzig');
    this.huidig = { ...this.huidig, wederhoor };
  }

  /** @throws DomeinFout OVERGANG_NIET_MOGELIJK once adopted: it will never say anything else */
  eisConcept(): void {
    this.doe('wijzig');
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

/** @throws DomeinFout VERSIE_VEROUDERD */
function eisNietVerouderd(
  delen: readonly string[],
  { deelversies, versie }: Rapportstaat,
  gezien: number,
): void {
  const botsend = delen.filter((deel) => (deelversies[deel] ?? 0) > gezien);
  if (botsend.length === 0 && gezien <= versie) return;
  throw new DomeinFout(
    'VERSIE_VEROUDERD',
    {},
    botsend.map((name) => ({ name, reason: 'Iemand anders heeft dit deel intussen gewijzigd.' })),
  );
}
