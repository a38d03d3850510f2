import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { STANDAARDKALENDER } from '../../domain/kalender';
import { huidigeVersie } from '../../domain/lopende-termijn';
import { type Termijn, TermijnRepository } from '../ports/termijn.repository';
import { feitVan, mijlpalenVan } from '../termijnfeit';
import { type Verlengingsbesluit, naWijziging, versierij } from '../termijnwijziging';

/** Stores an extension, inside the unit of work of whoever decided it: directly, or on a request. */
@Injectable()
export class Verlenging {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly termijnen: TermijnRepository,
  ) {}

  /** @returns the term with its new last day @throws DomeinFout what `wijzigTermijn` refuses, OVERGANG_NIET_MOGELIJK */
  async legVast(termijn: Termijn, wijziging: Verlengingsbesluit): Promise<Termijn> {
    const verlengd = naWijziging(termijn, wijziging);
    await this.termijnen.voegVersieToe(verlengd, versierij(verlengd, wijziging));
    await this.termijnen.wijzig(verlengd, termijn.versie);
    await this.termijnen.laatMijlpalenVervallen(termijn.id, 'De termijn is verlengd.');
    const mijlpalen = mijlpalenVan(verlengd, wijziging.op, STANDAARDKALENDER);
    await this.termijnen.planMijlpalen(verlengd, verlengd.versie, mijlpalen);
    const payload = { ...feitVan(termijn), uiterlijk: huidigeVersie(verlengd.verloop).uiterlijk.toString() };
    this.uow.meld({ type: 'TermijnVerlengd', aggregaatId: termijn.id, payload });
    this.uow.schrijf({
      handeling: 'termijn:verlengen',
      object: 'termijn',
      objectId: termijn.id,
      velden: ['uiterlijk'],
    });
    return verlengd;
  }
}
