import { Injectable } from '@nestjs/common';
import { type Sjablooncode, ZetBerichtKlaar } from '@navolgbaar/bericht';
import { Gebruikersgegevens } from '@navolgbaar/identiteit';
import { Klok, TIJDZONE, schrijfDag } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { Configuratie } from '@navolgbaar/platform/config';
import { nieuwId } from '@navolgbaar/platform/database';
import { randomBytes } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { CODEMINUTEN, LINKDAGEN, codehash, maakCode, maakPartnersleutel, toonCode } from './partnerlink';
import { type Partnervraag, PartnervraagRepository, type Vraaglink } from './ports/partnervraag.repository';

type Linkbrief = Extract<Sjablooncode, 'partnervraag' | 'partnervraag-herinnering' | 'partnervraag-verlopen'>;

/** The letters to a partner, with what opens the question closed apart. Inside the unit of work of whoever asks. */
@Injectable()
export class Vraagpost {
  constructor(
    private readonly klok: Klok,
    private readonly vragen: PartnervraagRepository,
    private readonly berichten: ZetBerichtKlaar,
    private readonly gebruikers: Gebruikersgegevens,
    private readonly configuratie: Configuratie,
  ) {}

  /** A new link to the contact of the question; those before it go on working. @throws DomeinFout BERICHT.ADRES_ONGELDIG */
  async stuurLink(actor: Actor, vraag: Partnervraag, sjabloon: Linkbrief): Promise<void> {
    const { sleutel, hash } = maakPartnersleutel(actor.organisatieId, randomBytes(32));
    const linkId = nieuwId();
    const geldigTot = this.klok
      .nu()
      .add({ hours: LINKDAGEN * 24 })
      .toString();
    await this.vragen.voegLinkToe({ linkId, vraagId: vraag.id, aanNaam: vraag.contactNaam, geldigTot }, hash);
    const link = `${this.configuratie.basisUrl}/partnervraag/${sleutel}`;
    await this.stuur(actor, vraag, { sjabloon, sleutel: `partnerlink-${linkId}`, geheim: { link } });
  }

  /** A code for one link; the one before it does not work any more. */
  async stuurCode(actor: Actor, vraag: Partnervraag, { linkId, codesGevraagd }: Vraaglink): Promise<void> {
    const code = maakCode(randomBytes(6));
    await this.vragen.wijzigLink(linkId, {
      ...{ codeHash: codehash(linkId, code), codePogingen: 0, codesGevraagd: codesGevraagd + 1 },
      codeTot: this.klok.nu().add({ minutes: CODEMINUTEN }).toString(),
    });
    await this.stuur(actor, vraag, {
      ...{ sjabloon: 'partnervraag-code', sleutel: `partnercode-${linkId}-${codesGevraagd + 1}` },
      geheim: { code: toonCode(code) },
    });
  }

  meldIntrekking(actor: Actor, vraag: Partnervraag): Promise<void> {
    const sleutel = `partnervraag-${vraag.id}-ingetrokken`;
    return this.stuur(actor, vraag, { sjabloon: 'partnervraag-ingetrokken', sleutel });
  }

  private async stuur(
    actor: Actor,
    vraag: Partnervraag,
    brief: { sjabloon: Sjablooncode; sleutel: string; geheim?: Readonly<Record<string, string>> },
  ): Promise<void> {
    const gesteld = Temporal.Instant.from(vraag.gesteldOp).toZonedDateTimeISO(TIJDZONE).toPlainDate();
    await this.berichten.execute(actor, {
      ...brief,
      velden: {
        ...{ partner: vraag.partnerNaam, contact: vraag.vrager, afzender: 'De toezichthouder' },
        organisatie: (await this.gebruikers.organisatie()).naam,
        ...{ gesteldOp: schrijfDag(gesteld.toString()), uiterlijkeDatum: schrijfDag(vraag.uiterlijk) },
        minuten: String(CODEMINUTEN),
      },
      ontvanger: { soort: 'partner', adres: vraag.contactEmail },
      // It belongs to the dossier that the question is about, and is as closed as that.
      object: vraag.zaakId ? 'zaak' : 'melding',
      objectId: vraag.zaakId ?? vraag.meldingId ?? '',
    });
  }
}
