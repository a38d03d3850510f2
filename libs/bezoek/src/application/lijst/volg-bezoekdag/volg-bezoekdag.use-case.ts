import { Injectable } from '@nestjs/common';
import { Klok, schrijfDag } from '@navolgbaar/kernel';
import { SchrijfTijdlijn, ZaakFeiten } from '@navolgbaar/onderzoek';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Bezoekstaat } from '../../../domain/bezoek';
import { LijstRepository } from '../../ports/lijst.repository';
import { Lijstsamenstelling } from '../lijstsamenstelling';

/**
 * What another day means for the list of a visit: as long as nobody answered, it asks what the framework asks on that day
 * (BK-6.17). Once something was answered, it stays: versions do not change under a case.
 */
@Injectable()
export class VolgBezoekdag {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly lijsten: LijstRepository,
    private readonly samenstelling: Lijstsamenstelling,
    private readonly zaken: ZaakFeiten,
    private readonly tijdlijn: SchrijfTijdlijn,
  ) {}

  /** Inside the unit of work that holds the visit. @param eerder the day that it was on */
  async execute(bezoek: Bezoekstaat, eerder: string): Promise<void> {
    if (bezoek.op === eerder || !(await this.lijsten.vanBezoek(bezoek.id))) return;
    // The visit is held; the case and the list follow, as when a list is composed.
    await this.zaken.vergrendel(bezoek.zaakId);
    const lijst = await this.lijsten.laadVoorWijziging(bezoek.id);
    if (lijst.status !== 'open' || (await this.samenstelling.inGebruik(lijst))) return;
    const inhoud = await this.samenstelling.opnieuw(bezoek, lijst);
    if (!inhoud) return;
    const nu = { samengesteldOp: this.klok.nu().toString(), samengesteldDoor: this.uow.actor().gebruikerId };
    await this.lijsten.bewaar({ ...lijst, ...inhoud, ...nu });
    const { naam, nummer, versieId } = inhoud.kader;
    const tekst = `Bezoeklijst opnieuw samengesteld voor het bezoek van ${schrijfDag(bezoek.op)}: ${naam}, versie ${nummer}, die dan geldt.`;
    await this.tijdlijn.execute(bezoek.zaakId, { soort: 'bezoek', tekst });
    this.uow.schrijf({
      ...{ handeling: 'bezoeklijst:samenstellen', object: 'bezoeklijst', objectId: lijst.id },
      velden: [`kaderversie:${versieId}`],
    });
  }
}
