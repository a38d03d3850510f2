import { Injectable } from '@nestjs/common';
import { type Actor, eisPersoon } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { Temporal } from 'temporal-polyfill';
import { type Analysebron, Analyses, Informeervoorstellen } from '../ports/analyses';
import { type Risicobeeld, Risicorekening } from '../risicorekening';

/** AANNAME: who was told, or for whom somebody said it is not needed, is proposed again after half a year. */
const RUST = { months: 6 } as const;

/**
 * Keeps the risk of all providers as it is now, with its purpose, its sources and their days; and proposes to tell those
 * early that come above the threshold. It does nothing else by itself (BK-7.06, BK-7.07).
 */
@Injectable()
export class VoerAnalyseUit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly rekening: Risicorekening,
    private readonly analyses: Analyses,
    private readonly voorstellen: Informeervoorstellen,
  ) {}

  /** @returns its id @throws DomeinFout GEEN_RECHT */
  execute(actor: Actor, doel: string): Promise<string> {
    eisPersoon(actor, 'risico:analyseren');
    return this.uow.run(actor, async () => (await this.leg(doel)).id);
  }

  /** Inside a unit of work of somebody who may. */
  async leg(doel: string): Promise<{ readonly id: string; readonly beeld: Risicobeeld }> {
    const beeld = await this.rekening.bereken();
    const { peildatum, versie, beoordelingen } = beeld;
    const id = nieuwId();
    const regels = beoordelingen.map(({ feiten, risico, bijstelling, score }, plek) => ({
      ...{ aanbiederId: feiten.aanbiederId, aanbiederNaam: feiten.naam, plaats: plek + 1, score },
      ...{ berekend: risico.score, bijstellingId: bijstelling?.id ?? null, regels: risico.regels },
    }));
    await this.analyses.voegToe(
      { id, doel, peildatum, regelversieId: versie.id, bronnen: bronnenVan(beeld), aantal: regels.length },
      regels,
    );
    const drempel = versie.regels.informeerVanaf;
    await this.voorstellen.voegToe(
      regels
        .filter(({ score }) => score >= drempel)
        .map(({ aanbiederId, aanbiederNaam, score }) => ({
          ...{ id: nieuwId(), analyseId: id, aanbiederId, aanbiederNaam, score, drempel },
        })),
      Temporal.PlainDate.from(peildatum).subtract(RUST).toString(),
    );
    this.uow.schrijf({ handeling: 'risico:analyseren', object: 'analyse', objectId: id });
    return { id, beeld };
  }
}

function bronnenVan({ venster: { van, tot } }: Risicobeeld): Analysebron[] {
  const overVenster = ['Meldingen', 'Zaken', 'Maatregelen'].map((naam) => ({ naam, van, tot }));
  const opDeDag = [
    'Aanbiederregister',
    'Bezoeken',
    'Aandachtsgebieden',
    'Jaarcijfers',
    'Risicofactoren',
    'Eigen beheersing',
    'Bijstellingen',
  ];
  return [...overVenster, ...opDeDag.map((naam) => ({ naam, van: null, tot }))];
}
