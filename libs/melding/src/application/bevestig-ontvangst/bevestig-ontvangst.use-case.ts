import { Injectable } from '@nestjs/common';
import { ZetBerichtKlaar } from '@navolgbaar/bericht';
import { Gebruikersgegevens } from '@navolgbaar/identiteit';
import { Klok, TIJDZONE, schrijfDag } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { StartTermijn, VoldoeTermijn } from '@navolgbaar/termijn';
import { Temporal } from 'temporal-polyfill';
import { MeldingRepository } from '../ports/melding.repository';
import { MeldingenQuery } from '../queries/meldingen.query';

/**
 * Guards that every melder hears that the melding came in. Who left an e-mail address gets the letter at once, and the
 * term is met; for anybody else the term runs until a colleague recorded the contact (`LegUitlegVast`). Run by the
 * system after the event, since the intake does not wait for it.
 */
@Injectable()
export class BevestigOntvangst {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly meldingen: MeldingRepository,
    private readonly query: MeldingenQuery,
    private readonly gebruikers: Gebruikersgegevens,
    private readonly berichten: ZetBerichtKlaar,
    private readonly start: StartTermijn,
    private readonly voldoe: VoldoeTermijn,
  ) {}

  /** Does nothing for a melding without a melder. @throws DomeinFout GEEN_RECHT */
  execute(actor: Actor, meldingId: string): Promise<void> {
    eisRecht(actor, 'melding:bewerken');
    return this.uow.run(actor, async () => {
      const melding = await this.query.feiten(meldingId);
      const [melder] = melding ? await this.meldingen.personen(meldingId, 'melder') : [];
      if (!melding || !melder) return;
      const ontvangen = Temporal.Instant.from(melding.ontvangenOp).toZonedDateTimeISO(TIJDZONE).toPlainDate();
      const { id: termijnId } = await this.start.execute(actor, {
        ...{ code: 'ONTVANGST', object: 'melding', objectId: meldingId, start: ontvangen.toString() },
        ...{ kenmerk: `melding ${melding.nummer}`, behandelaarId: melding.behandelaarId },
      });
      if (!melder.email) return;
      const organisatie = (await this.gebruikers.organisatie()).naam;
      await this.berichten.execute(actor, {
        ...{ sleutel: `melding-${meldingId}-ontvangst`, sjabloon: 'ontvangstbevestiging-melder' },
        ...{ object: 'melding', objectId: meldingId, ontvanger: { soort: 'melder', adres: melder.email } },
        velden: {
          ...{
            meldingsnummer: melding.nummer,
            ontvangstdatum: schrijfDag(ontvangen.toString()),
            organisatie,
          },
          ...{ afzender: 'De toezichthouder', contact: `de toezichthouder van ${organisatie}` },
        },
      });
      await this.voldoe.execute(actor, { termijnId, op: this.klok.vandaag().toString() });
    });
  }
}
