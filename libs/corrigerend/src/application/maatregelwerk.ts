import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { ZaakFeiten, type Zaakfeit } from '@navolgbaar/onderzoek';
import { type Actor, type Rechtnaam, eisRecht, vanBinnen } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Stopschrijver } from '@navolgbaar/register';
import type { CorrigerendeMaatregel } from '../domain/corrigerende-maatregel';
import type { Corrigerendstaat, Wanneer } from '../domain/corrigerendstaat';
import { weiger } from '../domain/fouten';
import { CorrigerendeMaatregelen } from './ports/maatregelen';
import { CorrigerendQuery } from './queries/corrigerend.query';

export interface OpMaatregel {
  readonly id: string;
  /** The version that was seen. */
  readonly gezien: number;
}

type Daad = (maatregel: CorrigerendeMaatregel, wanneer: Wanneer) => Promise<void> | void;

/** The part that every act on a corrective measure has in common: lock, row check, save, audit line and event. */
@Injectable()
export class Maatregelwerk {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly maatregelen: CorrigerendeMaatregelen,
    private readonly query: CorrigerendQuery,
    private readonly zaken: ZaakFeiten,
    private readonly stops: Stopschrijver,
  ) {}

  /**
   * An act of the team, which is no longer at turn after a hand-over, or of the gemeente, which reaches its own measures and
   * nothing of the case: what follows in the case follows from the event.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also for what is of another college, VERSIE_VEROUDERD, CORRIGEREND.OVERGEDRAGEN
   */
  async doe(actor: Actor, recht: Rechtnaam, { id, gezien }: OpMaatregel, daad: Daad): Promise<void> {
    eisRecht(actor, recht);
    await this.uow.run(actor, async () => {
      const eerst = await this.query.detail(id);
      if (!eerst) throw new DomeinFout('NIET_GEVONDEN');
      if (vanBinnen(actor)) await this.eisZaak(eerst.zaakId);
      else if (eerst.gemeenteId !== actor.gemeenteId) throw new DomeinFout('NIET_GEVONDEN');
      const maatregel = await this.maatregelen.laadVoorWijziging(id);
      if (maatregel.staat.versie !== gezien) throw new DomeinFout('VERSIE_VEROUDERD');
      await daad(maatregel, this.wanneer(actor));
      await this.bewaar(maatregel, gezien);
    });
  }

  /** Saves what was done, with its audit line and its event. Inside a unit of work. */
  async bewaar(maatregel: CorrigerendeMaatregel, gezien: number): Promise<void> {
    await this.maatregelen.bewaar(maatregel, gezien);
    const { staat } = maatregel;
    if (staat.soort === 'clientenstop') await this.volgOpenbarePagina(staat);
    const { handeling, kant } = staat.historie.at(-1)!;
    this.uow.schrijf({
      ...{
        handeling: `corrigerend:${AUDIT[handeling] ?? handeling}`,
        object: 'corrigerend',
        objectId: staat.id,
      },
      velden: ['status', 'historie'],
    });
    if (handeling === 'legBesluitVast') return;
    const payload = { ...feitVan(staat), handeling, regel: staat.historie.length - 1 };
    this.uow.meld({ type: 'CorrigerendGewijzigd', aggregaatId: staat.id, payload });
    if (kant === 'gemeente')
      this.uow.meld({ type: 'CorrigerendTeruggemeld', aggregaatId: staat.id, payload: feitVan(staat) });
  }

  /** In the same act, by whichever side: what was lifted or suspended is gone from the public page at once. */
  private volgOpenbarePagina({ id, openbaarmaking, tot }: Corrigerendstaat): Promise<void> {
    return openbaarmaking ? this.stops.wijzig(id, tot) : this.stops.haalWeg(id);
  }

  /**
   * A case that was handed over is no longer ours (BK-8.08).
   * @throws DomeinFout NIET_GEVONDEN also for what is closed to this person, CORRIGEREND.OVERGEDRAGEN
   */
  async eisZaak(zaakId: string): Promise<Zaakfeit> {
    await this.zaken.vergrendel(zaakId);
    const zaak = await this.zaken.van(zaakId);
    if (!zaak) throw new DomeinFout('NIET_GEVONDEN');
    if (zaak.uitkomst === 'overgedragen') weiger('CORRIGEREND.OVERGEDRAGEN');
    return zaak;
  }

  wanneer(actor: Actor): Wanneer {
    const kant = actor.gebruikerId === null ? 'systeem' : vanBinnen(actor) ? 'toezicht' : 'gemeente';
    return { op: this.klok.vandaag().toString(), door: actor.gebruikerId, kant };
  }
}

/** The audit names an act by what a person does. */
const AUDIT: Readonly<Record<string, string>> = {
  maakBekend: 'bekendmaken',
  noemClienten: 'clienten-noemen',
  meldUitvoering: 'uitvoering-melden',
  rondUitvoeringAf: 'uitvoering-melden',
  legBedragVast: 'bedrag-vastleggen',
  verleng: 'verlengen',
  stelMiddelIn: 'rechtsmiddel-vastleggen',
  ...{ legUitkomstVast: 'uitkomst-vastleggen', wijzigEinde: 'uitkomst-vastleggen' },
  schors: 'uitkomst-vastleggen',
  herroep: 'uitkomst-vastleggen',
  eindigSchorsing: 'schorsing-eindigen',
  eindigSchorsingUitgevoerd: 'schorsing-eindigen',
  hefOp: 'opheffen',
  legEffectVast: 'effect-vastleggen',
  ...{ draagOver: 'overdragen', draagOverVanPagina: 'overdragen' },
  ...{ maakOpenbaar: 'openbaar-maken', kondigOpenbaarAan: 'openbaar-maken' },
  plaatsOpPagina: 'op-openbare-pagina-zetten',
  haalVanOpenbarePagina: 'van-openbare-pagina-halen',
  legBesluitVast: 'besluit-vastleggen',
};

/** The part of a measure that its events carry. */
export const feitVan = ({ id, zaakId, gemeenteId }: Corrigerendstaat) => ({
  corrigerendId: id,
  zaakId,
  gemeenteId,
});
