import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok, schrijfDag } from '@navolgbaar/kernel';
import { SchrijfTijdlijn, ZaakFeiten } from '@navolgbaar/onderzoek';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { type Lijststaat, volgendeLijststatus } from '../../../domain/lijst/bezoeklijst';
import { weigerLijst } from '../../../domain/lijst/fouten';
import { BezoekRepository } from '../../ports/bezoek.repository';
import { LijstRepository } from '../../ports/lijst.repository';
import { type Lijstkeuze, Lijstsamenstelling } from '../lijstsamenstelling';

export interface StelLijstSamenCommand extends Lijstkeuze {
  readonly bezoekId: string;
  /** The version of the visit: its day says which version of the framework holds. */
  readonly versie: number;
}

/**
 * Composes the list of a visit that is planned: the norms of the framework as it holds on the day of the visit, as far as they
 * are meant for this provider, and the standard categories. Again as long as nobody answered and no device has it.
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, BEZOEKLIJST.…
 */
@Injectable()
export class StelLijstSamen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly bezoeken: BezoekRepository,
    private readonly lijsten: LijstRepository,
    private readonly samenstelling: Lijstsamenstelling,
    private readonly zaken: ZaakFeiten,
    private readonly tijdlijn: SchrijfTijdlijn,
  ) {}

  execute(actor: Actor, command: StelLijstSamenCommand): Promise<void> {
    eisRecht(actor, 'bezoek:plannen');
    return this.uow.run(actor, async () => {
      // The visit, the case, the list: every act on a list takes the last two in this order.
      const { staat: bezoek } = await this.bezoeken.laadVoorWijziging(command.bezoekId);
      await this.zaken.vergrendel(bezoek.zaakId);
      if (bezoek.versie !== command.versie) throw new DomeinFout('VERSIE_VEROUDERD');
      if (bezoek.status !== 'gepland') weigerLijst('BEZOEKLIJST.BEZOEK_PAST_NIET');
      const bestaand = await this.bestaand(bezoek.id);
      const inhoud = await this.samenstelling.nieuw(bezoek, command);
      const nu = { samengesteldOp: this.klok.nu().toString(), samengesteldDoor: actor.gebruikerId };
      const lijst: Lijststaat = bestaand
        ? { ...bestaand, ...inhoud, ...nu }
        : {
            ...{
              ...inhoud,
              ...nu,
              id: nieuwId(),
              bezoekId: bezoek.id,
              zaakId: bezoek.zaakId,
              status: 'open',
            },
            ...{ laatsteNr: 0, afgerondOp: null, afgerondDoor: null, bewijsstukId: null, versie: 1 },
          };
      await (bestaand ? this.lijsten.bewaar(lijst) : this.lijsten.voegToe(lijst));
      const { naam, nummer } = inhoud.kader;
      const kader = `${naam}, versie ${nummer}`;
      const tekst = `Bezoeklijst samengesteld voor het bezoek van ${schrijfDag(bezoek.op)}: ${kader}.`;
      await this.tijdlijn.execute(bezoek.zaakId, { soort: 'bezoek', tekst });
      const velden = [`kaderversie:${inhoud.kader.versieId}`];
      this.uow.schrijf({
        handeling: 'bezoeklijst:samenstellen',
        object: 'bezoeklijst',
        objectId: lijst.id,
        velden,
      });
    });
  }

  private async bestaand(bezoekId: string): Promise<Lijststaat | null> {
    if (!(await this.lijsten.vanBezoek(bezoekId))) return null;
    const lijst = await this.lijsten.laadVoorWijziging(bezoekId);
    volgendeLijststatus(lijst, 'stelSamen');
    if (await this.samenstelling.inGebruik(lijst)) weigerLijst('BEZOEKLIJST.HEEFT_ANTWOORDEN');
    return lijst;
  }
}
