import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok, mogelijkeHandelingen } from '@navolgbaar/kernel';
import { type Actor, type Rechtnaam, eisRecht, heeftRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { LeesPublicaties } from '@navolgbaar/publicatie';
import type { Woofoutcode } from '../../domain/fouten';
import {
  type Plaatsinghandeling,
  type Plaatsingstatus,
  na,
  plaatsingovergangen,
} from '../../domain/plaatsing';
import { type Plaatsing, Plaatsingen } from '../ports/plaatsingen';
import { Wooinstellingen } from '../ports/wooinstellingen';

export interface Plaatsingview extends Pick<
  Plaatsing,
  'reden' | 'adres' | 'volgendeOp' | 'geluktOp' | 'pogingen'
> {
  readonly doel: Plaatsing['doel'];
  readonly status: Plaatsingstatus;
  /** Whether the organisation publishes to a bank now. */
  readonly aan: boolean;
  readonly handelingen: readonly string[];
  readonly versie: number;
}

const NOG_NIET: Omit<Plaatsingview, 'aan' | 'handelingen'> = {
  ...({ status: 'nog_niet', doel: 'openbaar' } as const),
  ...{ pogingen: 0, reden: null, adres: null, volgendeOp: null, geluktOp: null, versie: 0 },
};

/** How a publication stands with the publicatiebank, and asking for it again. */
@Injectable()
export class VolgPlaatsing {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly publicaties: LeesPublicaties,
    private readonly plaatsingen: Plaatsingen,
    private readonly instellingen: Wooinstellingen,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN */
  lees(actor: Actor, publicatieId: string): Promise<Plaatsingview> {
    eisRecht(actor, 'plaatsing:lezen');
    return this.uow.run(actor, async () => {
      const { status: publicatiestatus } = await this.publicaties.detail(actor, publicatieId);
      const plaatsing: typeof NOG_NIET = (await this.plaatsingen.van(publicatieId)) ?? NOG_NIET;
      const { status, doel, pogingen, reden, adres, volgendeOp, geluktOp, versie } = plaatsing;
      const aan = await this.staatAan();
      const kan = aan && publicatiestatus === 'gepubliceerd';
      const handelingen = mogelijkeHandelingen<Plaatsingstatus, Plaatsinghandeling>(
        plaatsingovergangen,
        status,
      )
        .filter(({ handeling, recht }) => handeling === 'biedAan' && heeftRecht(actor, recht as Rechtnaam))
        // What must be taken back can be asked again too, also after the road was shut.
        .filter(() => kan || doel === 'ingetrokken')
        .map(({ handeling }) => handeling);
      return {
        ...{ status, doel, pogingen, reden, adres, volgendeOp, geluktOp, versie, aan, handelingen },
      };
    });
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, WOO.NIET_OPENBAAR, WOO.WEG_STAAT_UIT */
  async biedAan(actor: Actor, publicatieId: string, versie: number): Promise<void> {
    eisRecht(actor, 'publicatie:voorstellen');
    await this.uow.run(actor, async () => {
      const { status, rapportId } = await this.publicaties.detail(actor, publicatieId);
      const plaatsing = await this.plaatsingen.van(publicatieId);
      if ((plaatsing?.versie ?? 0) !== versie) throw new DomeinFout('VERSIE_VEROUDERD');
      na(plaatsing?.status ?? 'nog_niet', 'biedAan');
      if (plaatsing?.doel !== 'ingetrokken') {
        if (status !== 'gepubliceerd') throw new DomeinFout<Woofoutcode>('WOO.NIET_OPENBAAR');
        if (!(await this.staatAan())) throw new DomeinFout<Woofoutcode>('WOO.WEG_STAAT_UIT');
      }
      const op = this.klok.nu().toString();
      if (plaatsing) await this.plaatsingen.biedAan(publicatieId, versie, op);
      else await this.plaatsingen.zetKlaar(publicatieId, rapportId, op);
      this.meldKlaar(publicatieId);
      this.uow.schrijf({ handeling: 'plaatsing:klaarzetten', object: 'publicatie', objectId: publicatieId });
    });
  }

  /** In the transaction of the event: what became public goes to the bank, where that is the road. */
  async naPublicatie(publicatieId: string, rapportId: string): Promise<void> {
    if (!(await this.staatAan())) return;
    await this.plaatsingen.zetKlaar(publicatieId, rapportId, this.klok.nu().toString());
    this.meldKlaar(publicatieId);
  }

  /** In the transaction of the event: what went there is taken back there. */
  async naIntrekking(publicatieId: string): Promise<void> {
    if (await this.plaatsingen.trekTerug(publicatieId, this.klok.nu().toString()))
      this.meldKlaar(publicatieId);
  }

  private meldKlaar(publicatieId: string): void {
    this.uow.meld({ type: 'PlaatsingKlaargezet', aggregaatId: publicatieId, payload: { publicatieId } });
  }

  private async staatAan(): Promise<boolean> {
    const { regels } = await this.instellingen.geldendOp(this.klok.vandaag().toString());
    return regels.weg === 'publicatiebank';
  }
}
