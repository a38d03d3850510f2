import { Injectable } from '@nestjs/common';
import { AanbiederFeiten } from '@navolgbaar/aanbieder';
import { TIJDZONE } from '@navolgbaar/kernel';
import { SchrijfTijdlijn } from '@navolgbaar/onderzoek';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { toonbareVersie } from '../../domain/toonbaar';
import { PublicatieRepository } from '../ports/publicatie.repository';
import { Zienswijzevragen } from '../ports/zienswijzevragen';
import { Publicatiepost } from '../publicatiepost';
import { Publicatiewerk } from '../publicatiewerk';
import { Temporal } from 'temporal-polyfill';

/** What follows from what a provider and the team did, by the system: neither reaches all that it takes. */
@Injectable()
export class VolgZienswijzevraag {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly publicaties: PublicatieRepository,
    private readonly vragen: Zienswijzevragen,
    private readonly werk: Publicatiewerk,
    private readonly aanbieders: AanbiederFeiten,
    private readonly tijdlijn: SchrijfTijdlijn,
    private readonly post: Publicatiepost,
  ) {}

  /** What the provider gave becomes its view in the publication, and it gets proof that it came. @throws DomeinFout GEEN_RECHT */
  neemOver(actor: Actor, id: string): Promise<void> {
    eisRecht(actor, 'bericht:verzenden');
    return this.uow.run(actor, async () => {
      const publicatie = await this.publicaties.laadVoorWijziging(id);
      const vraag = await this.vragen.zoek(id);
      if (!vraag?.gegevenOm || !vraag.strekking || !vraag.inhoud) return;
      const { gegevenOm: om, strekking, inhoud, documentIds, teLaat } = vraag;
      const { staat } = publicatie;
      if (staat.status === 'voorgesteld' && !staat.zienswijze) {
        const ontvangenOp = Temporal.Instant.from(om).toZonedDateTimeISO(TIJDZONE).toPlainDate().toString();
        publicatie.legZienswijzeVast(
          { ontvangenOp, strekking, inhoud, teLaat, portaal: { om, documentIds } },
          ontvangenOp,
        );
        await this.publicaties.bewaar(publicatie, staat.versie);
      }
      const rapport = await this.werk.rapport(actor, staat);
      const aanbieder = await this.aanbieders.van(staat.aanbiederId);
      await this.tijdlijn.execute(staat.zaakId, {
        soort: 'rapport',
        tekst: `${rapport.aanbiederNaam} gaf een zienswijze over het openbaar maken van rapport ${rapport.nummer}${teLaat ? ', na de laatste dag' : ''}.`,
      });
      // The letter says that it is weighed: of what was withdrawn meanwhile that is not so.
      if (staat.status !== 'ingetrokken')
        await this.post.zienswijzeOntvangen(actor, { publicatie: staat, rapport, aanbieder, om, teLaat });
      this.uow.schrijf({ handeling: 'publicatie:zienswijze', object: 'publicatie', objectId: id });
    });
  }

  /**
   * Shows the provider what the public would read, once that is whole. The system looks for the names: it knows that of a
   * sealed melder too, which the provider least of all may read here.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN
   */
  toonVersie(actor: Actor, id: string): Promise<void> {
    eisRecht(actor, 'bericht:verzenden');
    return this.uow.run(actor, async () => {
      // Held, so that what the team does to the version meanwhile waits for this, and pulls back what is shown here.
      const publicatie = (await this.publicaties.laadVoorWijziging(id)).staat;
      const vraag = await this.vragen.laadVoorWijziging(id);
      if (vraag?.staat.status !== 'gevraagd') return;
      const toonbaar = toonbareVersie(
        publicatie.publiekeVersie,
        await this.werk.lakkennis(actor, publicatie),
      );
      if (!toonbaar && !vraag.staat.publiekeVersie) return;
      vraag.toon(toonbaar);
      await this.vragen.bewaar(vraag);
      this.uow.schrijf({ handeling: 'publicatie:versie-tonen', object: 'publicatie', objectId: id });
    });
  }
}
