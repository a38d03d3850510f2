import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok, mogelijkeHandelingen } from '@navolgbaar/kernel';
import {
  type Actor,
  type Rechtnaam,
  alleen,
  vanBinnen,
  eisRecht,
  heeftRecht,
} from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Pagina, pagina } from '@navolgbaar/platform/http';
import { DocumentenVanIds, type DocumentResponse, naarDocumentResponse } from '@navolgbaar/document';
import { RapportFeiten } from '@navolgbaar/rapport';
import { TermijnFeiten } from '@navolgbaar/termijn';
import { type Gewogengrond, gewogen } from '../../domain/afweging';
import type { Belanghebbende } from '../../domain/belanghebbende';
import { onbeslist } from '../../domain/lakken/lakbesluit';
import type { Zienswijze } from '../../domain/zienswijze';
import type { Publicatiestaat } from '../../domain/publicatie';
import type { Rectificatie } from '../../domain/rectificatie';
import type { PubliekeSectie } from '../../domain/publieke-versie';
import {
  type Publicatiehandeling,
  type Publicatiestatus,
  publicatieovergangen,
} from '../../domain/publicatie-status';
import { isOpen } from '../../domain/voorziening';
import { Belanghebbenden } from '../ports/belanghebbenden';
import {
  type Publicatiefilter,
  type Publicatierij,
  PublicatieRepository,
} from '../ports/publicatie.repository';
import { Publicatiewerk } from '../publicatiewerk';

/** A line of the list, with what a reader knows the report by. */
export interface Publicatieregel extends Omit<
  Publicatierij,
  'zienswijzeTermijnId' | 'besluitTermijnId' | 'zienswijze'
> {
  readonly rapportnummer: string;
  readonly titel: string;
  readonly aanbiederNaam: string;
  /** The last day for the view of the provider, as long as it is awaited. */
  readonly zienswijzeTot: string | null;
  /** The last day for the decision, as long as it is awaited. */
  readonly besluitTot: string | null;
}

export interface Publicatiedetail extends Omit<Publicatiestaat, 'gronden' | 'rectificaties'> {
  /** As the public reads them. */
  readonly rectificaties: readonly Pick<Rectificatie, 'op' | 'tekst'>[];
  readonly gronden: { readonly catalogus: number; readonly oordelen: readonly Gewogengrond[] } | null;
  readonly rapportnummer: string;
  readonly aanbiederNaam: string;
  /** The last day for the view of the provider; null when none was asked. */
  readonly zienswijzeTot: string | null;
  /** The files that came with the view of the provider. */
  readonly zienswijzedocumenten: readonly DocumentResponse[];
  /** Who was asked besides the provider, with the last day. */
  readonly belanghebbenden: readonly (Omit<Belanghebbende, 'zienswijzeTermijnId'> & {
    readonly zienswijzeTot: string | null;
  })[];
  /** The last day for the decision, also after it was taken; null where no term ran. */
  readonly besluitTot: string | null;
  /** What must still be done before it can become public, as keys of sections. */
  readonly teControleren: readonly string[];
  /** The page in the register, or null. */
  readonly adres: string | null;
  readonly handelingen: readonly string[];
}

/**
 * What a college gets: what it needs to decide and what became of its decision. Not the case, the accounts of people,
 * and the search for names: that a word was found tells that it is the name of a melder or cliënt.
 */
const VOOR_COLLEGE = [
  'id',
  'rapportId',
  'rapportnummer',
  'aanbiederId',
  'aanbiederNaam',
  'standaard',
  'voornemen',
  'afweging',
  'gronden',
  'zienswijzeTot',
  'zienswijze',
  'besluitTot',
  'besluit',
  'motivering',
  'zienswijzeweging',
  'mandaat',
  'beslotenOp',
  'bezwaarverwachting',
  'wachtenTot',
  'wachtherleiding',
  'aanhoudreden',
  'voorzieningen',
  'slug',
  'adres',
  'gepubliceerdOp',
  'pdfSha256',
  'rectificaties',
  'intrekreden',
  'ingetrokkenOp',
  'status',
  'versie',
  'handelingen',
] as const satisfies readonly (keyof Publicatiedetail)[];
const SECTIE_VOOR_COLLEGE = [
  'sleutel',
  'kop',
  'oordeel',
  'inhoud',
  'gecontroleerd',
] as const satisfies readonly (keyof PubliekeSectie)[];
const REGEL_VOOR_COLLEGE = [
  'id',
  'rapportId',
  'rapportnummer',
  'titel',
  'aanbiederId',
  'aanbiederNaam',
  'zienswijzeTot',
  'besluitTot',
  'voornemen',
  'besluit',
  'status',
  'wachtenTot',
  'slug',
] as const satisfies readonly (keyof Publicatieregel)[];

const BELANGHEBBENDE_VOOR_COLLEGE = ['id', 'rol', 'zienswijzeTot', 'zienswijze'] as const;

export type Collegepublicatie = Pick<Publicatiedetail, (typeof VOOR_COLLEGE)[number]> & {
  readonly belanghebbenden: readonly Pick<
    Publicatiedetail['belanghebbenden'][number],
    (typeof BELANGHEBBENDE_VOOR_COLLEGE)[number]
  >[];
  readonly publiekeVersie: readonly Pick<PubliekeSectie, (typeof SECTIE_VOOR_COLLEGE)[number]>[];
};
export type Publicatieregelview =
  Publicatieregel | Pick<Publicatieregel, (typeof REGEL_VOOR_COLLEGE)[number]>;

/** Publication decisions as a person may read them. Every reading is logged. */
@Injectable()
export class LeesPublicaties {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly publicaties: PublicatieRepository,
    private readonly werk: Publicatiewerk,
    private readonly termijnen: TermijnFeiten,
    private readonly rapporten: RapportFeiten,
    private readonly belanghebbenden: Belanghebbenden,
    private readonly documenten: DocumentenVanIds,
  ) {}

  /** @throws DomeinFout GEEN_RECHT */
  lijst(actor: Actor, filter: Publicatiefilter): Promise<Pagina<Publicatieregelview>> {
    eisRecht(actor, 'publicatie:lezen');
    return this.uow.run(actor, async () => {
      const regels = await this.publicaties.lijst(filter);
      const bladzijde = pagina(regels, filter.aantal, ({ id }) => [id]);
      this.uow.schrijf({
        handeling: 'publicatie:lijst',
        object: 'lijst',
        objectId: filter.rapportId ?? 'publicaties',
      });
      const resultaten = await this.vulAan(bladzijde.resultaten);
      return {
        resultaten: vanBinnen(actor)
          ? resultaten
          : resultaten.map((regel) => alleen(regel, REGEL_VOOR_COLLEGE)),
        volgende: bladzijde.volgende,
      };
    });
  }

  /** Two questions for the whole page. A report that is closed to this reader closes its line too, as in `detail`. */
  private async vulAan(rijen: readonly Publicatierij[]): Promise<Publicatieregel[]> {
    const rapporten = await this.rapporten.regels(rijen.map(({ rapportId }) => rapportId));
    const wacht = rijen
      .flatMap((rij) => [zienswijzetermijn(rij), besluittermijn(rij)])
      .filter((id) => id !== null);
    const termijnen = new Map((await this.termijnen.vanIds(wacht)).map((t) => [t.id, t.uiterlijk]));
    return rijen.flatMap((rij) => {
      const rapport = rapporten.get(rij.rapportId);
      if (!rapport) return [];
      const { zienswijzeTermijnId: _t, besluitTermijnId: _b, zienswijze: _z, ...regel } = rij;
      const { nummer: rapportnummer, titel, aanbiederNaam } = rapport;
      const zienswijzeTot = termijnen.get(zienswijzetermijn(rij) ?? '') ?? null;
      const besluitTot = termijnen.get(besluittermijn(rij) ?? '') ?? null;
      return [{ ...regel, rapportnummer, titel, aanbiederNaam, zienswijzeTot, besluitTot }];
    });
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN */
  detail(actor: Actor, id: string): Promise<Publicatiedetail | Collegepublicatie> {
    eisRecht(actor, 'publicatie:lezen');
    return this.uow.run(actor, async () => {
      const publicatie = await this.publicaties.zoek(id);
      if (!publicatie) throw new DomeinFout('NIET_GEVONDEN');
      const rapport = await this.werk.rapport(actor, publicatie);
      const { zienswijzeTermijnId, besluitTermijnId, publiekeVersie, slug } = publicatie;
      const besluittermijn = besluitTermijnId ? await this.termijnen.van(besluitTermijnId) : null;
      const termijn = zienswijzeTermijnId ? await this.termijnen.van(zienswijzeTermijnId) : null;
      this.uow.schrijf({ handeling: 'publicatie:lezen', object: 'publicatie', objectId: id });
      const eenmanszaak = await this.werk.eenmanszaak(publicatie.aanbiederId);
      const detail: Publicatiedetail = {
        ...publicatie,
        gronden: publicatie.gronden && { ...publicatie.gronden, oordelen: gewogen(publicatie.gronden) },
        ...{ rapportnummer: rapport.nummer, aanbiederNaam: rapport.aanbiederNaam },
        zienswijzeTot: termijn?.uiterlijk ?? null,
        besluitTot: besluittermijn?.uiterlijk ?? null,
        zienswijzedocumenten: await this.bestanden(actor, publicatie),
        belanghebbenden: await this.gehoord(id),
        teControleren: publiekeVersie
          .filter(
            (s) =>
              !s.gecontroleerd || (s.naamGevonden && !s.naamToelichting) || this.ietsOpen(s, eenmanszaak),
          )
          .map(({ sleutel }) => sleutel),
        adres: slug ? `/register/${slug}` : null,
        rectificaties: publicatie.rectificaties.map(({ op, tekst }) => ({ op, tekst })),
        handelingen: this.handelingenVan(actor, publicatie),
      };
      return vanBinnen(actor) ? detail : voorCollege(detail);
    });
  }

  /** Without the names of the case: those were looked for when the text was written. */
  private ietsOpen(sectie: PubliekeSectie, eenmanszaak: string | null): boolean {
    const vandaag = this.klok.vandaag().toString();
    return onbeslist(sectie, { vandaag, eenmanszaak, namen: new Map() }).length > 0;
  }

  /** For the team alone: who decides reads what was said, and the files belong to the case. */
  private async bestanden(actor: Actor, { zienswijze }: Publicatiestaat): Promise<DocumentResponse[]> {
    const ids = vanBinnen(actor) ? (zienswijze?.portaal?.documentIds ?? []) : [];
    return (await this.documenten.van(ids)).map(naarDocumentResponse);
  }

  private async gehoord(publicatieId: string): Promise<Publicatiedetail['belanghebbenden']> {
    const allen = await this.belanghebbenden.van(publicatieId);
    const termijnen = await this.termijnen.vanIds(allen.map((een) => een.zienswijzeTermijnId));
    const tot = new Map(termijnen.map(({ id, uiterlijk }) => [id, uiterlijk]));
    return allen.map(({ zienswijzeTermijnId, ...een }) => ({
      ...{ ...een, zienswijzeTot: tot.get(zienswijzeTermijnId) ?? null },
    }));
  }

  /** The buttons: what the table and the rights allow, and what the day and the decision do not forbid. */
  private handelingenVan(
    actor: Actor,
    { status, besluit, voornemen, wachtenTot, zienswijze, voorzieningen }: Publicatiestaat,
  ): string[] {
    const vandaag = this.klok.vandaag().toString();
    // It is what a ruling leads to, not an act of its own.
    const dicht = new Set<string>(['laatLos']);
    if (besluit === 'niet_openbaar')
      for (const h of [
        'publiceer',
        'houdAan',
        'legVoorzieningVast',
        'bewerkPubliekeVersie',
        'beslisLakvoorstellen',
      ])
        dicht.add(h);
    dicht.add(voorzieningen.some(isOpen) ? 'hervat' : 'legAfloopVast');
    if (!wachtenTot || vandaag <= wachtenTot) dicht.add('publiceer');
    if (zienswijze) dicht.add('legZienswijzeVast');
    if (voornemen !== 'openbaar') dicht.add('voegBelanghebbendeToe').add('legZienswijzeVanDerdeVast');
    return mogelijkeHandelingen<Publicatiestatus, Publicatiehandeling>(publicatieovergangen, status)
      .filter(({ handeling, recht }) => !dicht.has(handeling) && heeftRecht(actor, recht as Rechtnaam))
      .map(({ handeling }) => handeling);
  }
}

/** Which papers of the case went along is for the team. */
const zonderBestanden = ({ portaal: _, ...zienswijze }: Zienswijze): Zienswijze => zienswijze;

const voorCollege = (detail: Publicatiedetail): Collegepublicatie => ({
  ...alleen(detail, VOOR_COLLEGE),
  zienswijze: detail.zienswijze && zonderBestanden(detail.zienswijze),
  belanghebbenden: detail.belanghebbenden.map((een) => alleen(een, BELANGHEBBENDE_VOOR_COLLEGE)),
  publiekeVersie: detail.publiekeVersie.map((sectie) => alleen(sectie, SECTIE_VOOR_COLLEGE)),
});

/** The terms that are awaited. */
const zienswijzetermijn = ({ status, zienswijze, zienswijzeTermijnId }: Publicatierij): string | null =>
  status === 'voorgesteld' && !zienswijze ? zienswijzeTermijnId : null;
const besluittermijn = ({ status, besluitTermijnId }: Publicatierij): string | null =>
  status === 'voorgesteld' ? besluitTermijnId : null;
