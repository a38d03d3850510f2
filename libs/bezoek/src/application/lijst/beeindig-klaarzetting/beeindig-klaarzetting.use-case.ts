import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { weigerLijst } from '../../../domain/lijst/fouten';
import { volgendeKlaarzetstatus } from '../../../domain/lijst/klaarzetting';
import { Klaarzettingen } from '../../ports/klaarzettingen';
import { LijstRepository } from '../../ports/lijst.repository';
import { Lijstwerk } from '../lijstwerk';

/** What a device says that it has brought. */
export interface Gebracht {
  readonly wijzigingen: readonly string[];
  readonly fotos: readonly string[];
}

/**
 * Ends a visit on a device: finished when all of it is here, withdrawn when the device is lost. Either way the key is destroyed,
 * and what still stands on the device cannot be opened again.
 */
@Injectable()
export class BeeindigKlaarzetting {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly lijsten: LijstRepository,
    private readonly klaarzettingen: Klaarzettingen,
    private readonly werk: Lijstwerk,
  ) {}

  /**
   * Only when everything of the device is here; asked again it answers the same, so that a lost answer keeps nothing on the
   * device. @throws DomeinFout NIET_GEVONDEN, KLAARZETTING.INGETROKKEN, .NIET_ALLES_ONTVANGEN
   */
  rondAf(actor: Actor, id: string, gebracht: Gebracht): Promise<void> {
    eisRecht(actor, 'bezoek:plannen');
    return this.uow.run(actor, async () => {
      const { lijst, klaarzetting } = await this.werk.vergrendelKlaarzetting(id, actor.gebruikerId);
      const { wijzigingen, fotos } = gebracht;
      const hier = new Set(await this.lijsten.bekend(lijst.id, wijzigingen));
      const fotosHier = new Set((await this.lijsten.fotos(lijst.id)).map((foto) => foto.id));
      const mist = [
        ...wijzigingen.filter((een) => !hier.has(een)).map((een) => ({ name: 'wijzigingen', reason: een })),
        ...fotos.filter((een) => !fotosHier.has(een)).map((een) => ({ name: 'fotos', reason: een })),
      ];
      if (mist.length > 0 && klaarzetting.status !== 'ingetrokken')
        weigerLijst('KLAARZETTING.NIET_ALLES_ONTVANGEN', mist);
      if (klaarzetting.status === 'afgerond') return;
      volgendeKlaarzetstatus(klaarzetting, 'rondAf');
      await this.einde(id, { status: 'afgerond', door: actor.gebruikerId, reden: null });
      await this.werk.laatAchter(lijst, {
        handeling: 'klaarzetting:afronden',
        velden: [`klaarzetting:${id}`],
      });
    });
  }

  /** By anybody of the team who sees the case: who lost a tablet has no other at hand. @throws DomeinFout NIET_GEVONDEN, KLAARZETTING.… */
  trekIn(actor: Actor, id: string, reden: string): Promise<{ readonly bezoekId: string }> {
    eisRecht(actor, 'bezoek:plannen');
    return this.uow.run(actor, async () => {
      const { lijst, klaarzetting, bezoek } = await this.werk.vergrendelKlaarzetting(id, null);
      volgendeKlaarzetstatus(klaarzetting, 'trekIn');
      await this.einde(id, { status: 'ingetrokken', door: actor.gebruikerId, reden });
      const tekst = `Het bezoek op "${klaarzetting.toestel}" is ingetrokken: ${reden}`;
      const velden = [`klaarzetting:${id}`];
      await this.werk.laatAchter(lijst, { handeling: 'klaarzetting:intrekken', velden, tekst });
      return { bezoekId: bezoek.id };
    });
  }

  private einde(id: string, einde: Omit<Parameters<Klaarzettingen['beeindig']>[1], 'op'>): Promise<void> {
    return this.klaarzettingen.beeindig(id, { ...einde, op: this.klok.nu().toString() });
  }
}
