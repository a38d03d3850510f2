import { Injectable } from '@nestjs/common';
import { ZetBerichtKlaar } from '@navolgbaar/bericht';
import { Gebruikersgegevens } from '@navolgbaar/identiteit';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import type { Meldingfoutcode } from '../../domain/fouten';
import { Meldercontacten } from '../ports/meldercontact';
import { MeldingRepository } from '../ports/melding.repository';

export interface StelVraagCommand {
  readonly meldingId: string;
  readonly tekst: string;
  /** Who asks looked whether the question says nothing about the cliënt or the onderzoek, and says so. */
  readonly zonderInhoud: boolean;
}

/**
 * Asks the melder something. It stands on the page behind the receipt code, so that an anonymous melder can answer too; who
 * left an e-mail address hears that there is a question, and not which.
 */
@Injectable()
export class StelVraag {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly meldingen: MeldingRepository,
    private readonly contacten: Meldercontacten,
    private readonly gebruikers: Gebruikersgegevens,
    private readonly berichten: ZetBerichtKlaar,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, MELDING.GEEN_ONTVANGSTCODE, MELDING.VRAAG_NIET_GETOETST */
  execute(actor: Actor, { meldingId, tekst, zonderInhoud }: StelVraagCommand): Promise<{ id: string }> {
    eisRecht(actor, 'melding:bewerken');
    if (!zonderInhoud) {
      throw new DomeinFout<Meldingfoutcode>('MELDING.VRAAG_NIET_GETOETST', {}, [
        { name: 'zonderInhoud', reason: 'Kijk of de vraag niets zegt over de cliënt of het onderzoek.' },
      ]);
    }
    return this.uow.run(actor, async () => {
      const { nummer } = await this.meldingen.laadVoorWijziging(meldingId);
      if (!(await this.contacten.van(meldingId)).heeftCode) {
        throw new DomeinFout<Meldingfoutcode>('MELDING.GEEN_ONTVANGSTCODE');
      }
      const id = nieuwId();
      await this.contacten.voegVraagToe({ id, meldingId, tekst });
      await this.waarschuw(actor, { id, meldingId, nummer });
      this.uow.schrijf({
        ...{ handeling: 'melding:vraag-stellen', object: 'melding', objectId: meldingId },
        velden: ['tekst', 'zonderInhoud'],
      });
      return { id };
    });
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also for a question that is no longer open */
  trekIn(actor: Actor, { meldingId, vraagId }: { meldingId: string; vraagId: string }): Promise<void> {
    eisRecht(actor, 'melding:bewerken');
    return this.uow.run(actor, async () => {
      await this.meldingen.laadVoorWijziging(meldingId);
      if (!(await this.contacten.trekVraagIn(meldingId, vraagId))) throw new DomeinFout('NIET_GEVONDEN');
      this.uow.schrijf({ handeling: 'melding:vraag-intrekken', object: 'melding', objectId: meldingId });
    });
  }

  private async waarschuw(
    actor: Actor,
    { id, meldingId, nummer }: { id: string; meldingId: string; nummer: string },
  ): Promise<void> {
    const [melder] = await this.meldingen.personen(meldingId, 'melder');
    if (!melder?.email) return;
    const organisatie = (await this.gebruikers.organisatie()).naam;
    await this.berichten.execute(actor, {
      ...{ sleutel: `melding-${meldingId}-vraag-${id}`, sjabloon: 'vraag-aan-melder' },
      ...{ object: 'melding', objectId: meldingId, ontvanger: { soort: 'melder', adres: melder.email } },
      velden: {
        ...{ meldingsnummer: nummer, organisatie, afzender: 'De toezichthouder' },
        contact: `de toezichthouder van ${organisatie}`,
      },
    });
  }
}
