import { Injectable } from '@nestjs/common';
import { type Aanbiederfeit, AanbiederFeiten } from '@navolgbaar/aanbieder';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { type Rapportstaat, metKoppen } from '@navolgbaar/rapport';
import { StartTermijn } from '@navolgbaar/termijn';
import type { Publicatiefoutcode } from '../../domain/fouten';
import { sectiesMetNaam } from '../../domain/lakken/lakbesluit';
import { type Afweging, Publicatie } from '../../domain/publicatie';
import { beginPubliekeVersie } from '../../domain/publieke-versie';
import { type Publicatiebesluit, standaardbesluitVoor } from '../../domain/standaardbesluit';
import { Besluittermijn } from '../besluittermijn';
import { PublicatieRepository } from '../ports/publicatie.repository';
import { Publicatiestandaarden } from '../ports/publicatiestandaarden';
import { Publicatiepost } from '../publicatiepost';
import { Publicatiewerk } from '../publicatiewerk';
import { Aanbiedervraag } from '../zienswijze-in-portaal/aanbiedervraag';

export interface StelPublicatieVoorCommand {
  readonly rapportId: string;
  /** Without it the default by kind of report. */
  readonly voornemen?: Publicatiebesluit | undefined;
  readonly afweging: Afweging;
}

/**
 * Proposes to open a report or to keep it closed, with what speaks for and against. When it would be opened, the
 * provider is told at once and gets a term for its view (Woo art. 3.1 lid 3).
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, PUBLICATIE.RAPPORT_NIET_VASTGESTELD, .AFWEGING_ONTBREEKT, .LOOPT_AL
 */
@Injectable()
export class StelPublicatieVoor {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly werk: Publicatiewerk,
    private readonly publicaties: PublicatieRepository,
    private readonly aanbieders: AanbiederFeiten,
    private readonly termijnen: StartTermijn,
    private readonly besluittermijn: Besluittermijn,
    private readonly standaarden: Publicatiestandaarden,
    private readonly post: Publicatiepost,
    private readonly vraag: Aanbiedervraag,
  ) {}

  execute(actor: Actor, { rapportId, voornemen, afweging }: StelPublicatieVoorCommand): Promise<string> {
    eisRecht(actor, 'publicatie:voorstellen');
    return this.uow.run(actor, async () => {
      const rapport = await this.werk.rapport(actor, { rapportId });
      if (rapport.status !== 'vastgesteld') {
        throw new DomeinFout<Publicatiefoutcode>('PUBLICATIE.RAPPORT_NIET_VASTGESTELD');
      }
      const aanbieder = await this.aanbieders.van(rapport.aanbiederId);
      const regels = await this.standaarden.geldendOp(this.klok.vandaag().toString());
      const isPersoon = aanbieder?.soort === 'pgb_zorgverlener';
      const standaard = standaardbesluitVoor(rapport.soort, isPersoon, regels);
      const keuze = voornemen ?? standaard.besluit;
      const termijn = keuze === 'openbaar' ? await this.vraagZienswijze(actor, rapport) : null;
      const publicatie = Publicatie.stelVoor({
        ...{ id: nieuwId(), rapportId, zaakId: rapport.zaakId, aanbiederId: rapport.aanbiederId },
        ...{ standaard, voornemen: keuze, afweging, zienswijzeTermijnId: termijn?.id ?? null },
        publiekeVersie: beginPubliekeVersie({ titel: rapport.titel, ...metKoppen(rapport) }),
      });
      publicatie.zetBesluittermijn(await this.besluittermijn.begin(actor, rapport));
      await this.bewaar(actor, publicatie);
      if (termijn) {
        await this.vraag.stel(publicatie.staat, rapport, termijn.id);
        await this.schrijfAanbieder(actor, { publicatie, rapport, aanbieder, tot: termijn.uiterlijk });
      }
      return publicatie.staat.id;
    });
  }

  private vraagZienswijze(actor: Actor, { id, zaakId, zaaknummer, aanbiederId }: Rapportstaat) {
    return this.termijnen.execute(actor, {
      code: 'ZIENSWIJZE',
      // The report is what a college can be given to read: its terms go with it.
      ...{ object: 'rapport', objectId: id, zaakId, aanbiederId, kenmerk: zaaknummer },
      start: this.klok.vandaag().toString(),
    });
  }

  private async bewaar(actor: Actor, publicatie: Publicatie): Promise<void> {
    const { zaakId, publiekeVersie, id, rapportId, aanbiederId } = publicatie.staat;
    publicatie.merkNamen(sectiesMetNaam(publiekeVersie, await this.werk.lakkennis(actor, publicatie.staat)));
    await this.publicaties.voegToe(publicatie.staat);
    this.uow.meld({
      type: 'PublicatieVoorgesteld',
      aggregaatId: id,
      payload: { publicatieId: id, rapportId, zaakId, aanbiederId },
    });
    this.uow.schrijf({ handeling: 'publicatie:voorstellen', object: 'publicatie', objectId: id });
  }

  private schrijfAanbieder(
    actor: Actor,
    brief: { publicatie: Publicatie; rapport: Rapportstaat; aanbieder: Aanbiederfeit | null; tot: string },
  ): Promise<void> {
    const { publicatie, rapport, aanbieder, tot } = brief;
    return this.post.voornemen(actor, { publicatie: publicatie.staat, rapport, aanbieder, tot });
  }
}
