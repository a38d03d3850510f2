import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok, mogelijkeHandelingen } from '@navolgbaar/kernel';
import { ZaakFeiten } from '@navolgbaar/onderzoek';
import { type Actor, type Rechtnaam, eisRecht, heeftRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Toetsingskaders } from '@navolgbaar/toetsingskader';
import { type Themahandeling, type Themastatus, themaovergangen } from '../../domain/themaonderzoek-status';
import {
  type Gedeeldeuitkomst,
  type Selectiewijziging,
  type Themaonderzoek,
  Themaonderzoeken,
  type Themaregel,
  type Trekking,
} from '../ports/themaonderzoeken';
import { type Gevolgdedeelnemer, type Themastelling, Uitkomstrekening } from '../uitkomstrekening';

/** A provider of the theme, in the page: without what only the count needs. */
export type Deelnemerview = Omit<Gevolgdedeelnemer, 'scores' | 'bezoeken' | 'zaak' | 'plaats'> & {
  /** Null for who does not see all that were drawn: a gap would be the place of another. */
  readonly plaats: number | null;
  readonly zaakNummer: string | null;
  readonly zaakStatus: string | null;
  readonly bezochtOp: string | null;
  readonly geplandOp: string | null;
  /** The last visit that was made, to look at again; and the hercontrole of any of them, made or planned. */
  readonly bezoekId: string | null;
  readonly hercontrole: { readonly id: string; readonly op: string; readonly status: string } | null;
  /** Whether a visit can be planned in its case now. */
  readonly bezoekMogelijk: boolean;
};

/** A draw as a reader sees it. Who does not see each provider in it, could draw again and find what is kept from him. */
export type Trekkingview = Omit<Trekking, 'omvang' | 'volledig'> & { readonly omvang: number | null };

export interface Themadetail
  extends Themaonderzoek, Omit<Themastelling, 'deelnemers' | 'allesZichtbaar' | 'schaal'> {
  /** Of the framework today, before it begins; null where none holds today, and once `kader` says it. */
  readonly kadernaam: string | null;
  readonly schaal: readonly { readonly code: string; readonly naam: string }[];
  readonly deelnemers: readonly Deelnemerview[];
  /** The newest first: that one holds. */
  readonly trekkingen: readonly Trekkingview[];
  readonly wijzigingen: readonly Selectiewijziging[];
  /** False: some are not for this reader, and neither are the numbers of the whole. */
  readonly allesZichtbaar: boolean;
  readonly handelingen: readonly Themahandeling[];
}

const MEESTE_THEMAS = 200;
const MEESTE_GEDEELD = 100;

/** Themaonderzoeken as people read them. */
@Injectable()
export class LeesThemaonderzoeken {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly themas: Themaonderzoeken,
    private readonly rekening: Uitkomstrekening,
    private readonly zaken: ZaakFeiten,
    private readonly kaders: Toetsingskaders,
    private readonly klok: Klok,
  ) {}

  /** Newest first. @throws DomeinFout GEEN_RECHT */
  lijst(actor: Actor): Promise<Themaregel[]> {
    eisRecht(actor, 'themaonderzoek:lezen');
    return this.uow.run(actor, () => {
      this.uow.schrijf({
        handeling: 'themaonderzoek:lijst',
        object: 'lijst',
        objectId: 'themaonderzoeken',
      });
      return this.themas.lijst(MEESTE_THEMAS);
    });
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN */
  detail(actor: Actor, id: string): Promise<Themadetail> {
    eisRecht(actor, 'themaonderzoek:lezen');
    return this.uow.run(actor, async () => {
      const thema = await this.themas.vind(id);
      if (!thema) throw new DomeinFout('NIET_GEVONDEN');
      const { deelnemers, schaal, ...stelling } = await this.rekening.bereken(thema);
      const { allesZichtbaar } = stelling;
      const trekkingen = (await this.themas.trekkingen(id)).map((een) => ({
        ...een,
        volledig: een.volledig && (allesZichtbaar || een.id !== thema.trekkingId),
      }));
      const opVolgorde = trekkingen.some((een) => een.volledig && een.id === thema.trekkingId);
      const wijzigingen = await this.themas.wijzigingen(id);
      this.uow.schrijf({ handeling: 'themaonderzoek:lezen', object: 'themaonderzoek', objectId: id });
      return {
        ...{ ...thema, ...stelling, wijzigingen },
        kadernaam: thema.kader === null ? await this.kadernaam(thema.kadercode) : null,
        trekkingen: trekkingen.map(toonTrekking),
        // Who sees a part could compute the other part from the whole; and the whole goes out once it is finished.
        uitkomst: allesZichtbaar ? thema.uitkomst : null,
        normen: allesZichtbaar || thema.status !== 'afgerond' ? stelling.normen : [],
        schaal: schaal
          .filter(({ betekenis }) => betekenis !== 'niet_getoetst')
          .map(({ code, naam }) => ({ code, naam })),
        deelnemers: deelnemers.map((een) => toon(een, opVolgorde)),
        handelingen: mogelijkeHandelingen<Themastatus, Themahandeling>(themaovergangen, thema.status)
          .filter(({ recht, handeling }) => {
            return heeftRecht(actor, recht as Rechtnaam) && (handeling !== 'deel' || !thema.gedeeldOp);
          })
          .map(({ handeling }) => handeling),
      };
    });
  }

  private async kadernaam(code: string): Promise<string | null> {
    return (await this.kaders.geldende(code, this.klok.vandaag().toString()))?.inhoud.naam ?? null;
  }

  /** The theme that a case is part of. @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also for a case that is closed to this actor */
  vanZaak(
    actor: Actor,
    zaakId: string,
  ): Promise<Pick<Themaonderzoek, 'id' | 'nummer' | 'naam' | 'status'>[]> {
    eisRecht(actor, 'themaonderzoek:lezen');
    return this.uow.run(actor, async () => {
      if (!(await this.zaken.van(zaakId))) throw new DomeinFout('NIET_GEVONDEN');
      this.uow.schrijf({ handeling: 'themaonderzoek:lijst', object: 'zaak', objectId: zaakId });
      return this.themas.vanZaak(zaakId);
    });
  }

  /** What was shared with the provider that reads. @throws DomeinFout GEEN_RECHT */
  gedeeld(actor: Actor): Promise<Gedeeldeuitkomst[]> {
    eisRecht(actor, 'themaonderzoek:eigen');
    return this.uow.run(actor, () => {
      this.uow.schrijf({ handeling: 'themaonderzoek:lijst', object: 'lijst', objectId: 'themauitkomsten' });
      return this.themas.gedeeld(MEESTE_GEDEELD);
    });
  }
}

/** Its steps name the seed and the numbers. */
const toonTrekking = ({ volledig, ...trekking }: Trekking): Trekkingview =>
  volledig ? trekking : { ...trekking, zaad: null, omvang: null, herleiding: [] };

function toon(
  { scores: _, bezoeken, zaak, plaats, ...deelnemer }: Gevolgdedeelnemer,
  opVolgorde: boolean,
): Deelnemerview {
  const gemaakt = bezoeken.filter(({ status, vervolgOp }) => status === 'afgelegd' && vervolgOp === null);
  const gepland = bezoeken.find(({ status, vervolgOp }) => status === 'gepland' && vervolgOp === null);
  const her = bezoeken.filter(({ status, vervolgOp }) => vervolgOp !== null && status !== 'vervallen').at(-1);
  return {
    ...{ ...deelnemer, plaats: opVolgorde ? plaats : null },
    ...{ zaakNummer: zaak?.nummer ?? null, zaakStatus: zaak?.status ?? null },
    ...{ bezochtOp: gemaakt.at(-1)?.op ?? null, geplandOp: gepland?.op ?? null },
    bezoekId: gemaakt.at(-1)?.id ?? null,
    hercontrole: her ? { id: her.id, op: her.op, status: her.status } : null,
    bezoekMogelijk: zaak?.bezoekMogelijk ?? false,
  };
}
