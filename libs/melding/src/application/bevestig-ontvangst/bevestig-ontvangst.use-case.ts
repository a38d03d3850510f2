import { Injectable } from '@nestjs/common';
import { ZetBerichtKlaar } from '@navolgbaar/bericht';
import { Gebruikersgegevens } from '@navolgbaar/identiteit';
import { Klok, TIJDZONE, schrijfDag } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { Configuratie } from '@navolgbaar/platform/config';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { StartTermijn, VoldoeTermijn } from '@navolgbaar/termijn';
import { Temporal } from 'temporal-polyfill';
import { MeldingRepository } from '../ports/melding.repository';
import { Opgaven } from '../ports/opgaven';
import { type Meldingfeit, MeldingenQuery } from '../queries/meldingen.query';

/**
 * Guards that every melder hears that the melding came in. Who left an e-mail address gets the letter at once, and the
 * term is met; for anybody else, also for who is sealed and gets no letter, the term runs until a colleague recorded the
 * contact (`LegUitlegVast`). Run by the system after the event, since the intake does not wait for it.
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
    private readonly opgaven: Opgaven,
    private readonly start: StartTermijn,
    private readonly voldoe: VoldoeTermijn,
    private readonly configuratie: Configuratie,
  ) {}

  /** Does nothing for a melding without a melder. @throws DomeinFout GEEN_RECHT */
  execute(actor: Actor, meldingId: string): Promise<void> {
    eisRecht(actor, 'melding:bewerken');
    return this.uow.run(actor, async () => {
      const melding = await this.query.feiten(meldingId);
      if (!melding) return;
      const { heeftMelder, uitleg } = await this.query.overMelder(meldingId);
      if (!heeftMelder) return;
      const ontvangen = Temporal.Instant.from(melding.ontvangenOp).toZonedDateTimeISO(TIJDZONE).toPlainDate();
      const { id: termijnId } = await this.start.execute(actor, {
        ...{ code: 'ONTVANGST', object: 'melding', objectId: meldingId, start: ontvangen.toString() },
        ...{ kenmerk: `melding ${melding.nummer}`, behandelaarId: melding.behandelaarId },
      });
      const [melder] = await this.meldingen.personen(meldingId, 'melder');
      if (melder?.email) await this.schrijf(actor, melding, { adres: melder.email, ontvangen });
      // Who reports in the portal has the proof of receipt on the screen; who called was told what to expect.
      else if (uitleg.length === 0 && !(melding.eigenOpgave && melding.kanaal === 'portaal')) return;
      await this.voldoe.execute(actor, { termijnId, op: this.klok.vandaag().toString() });
    });
  }

  private async schrijf(
    actor: Actor,
    melding: Meldingfeit,
    { adres, ontvangen }: { readonly adres: string; readonly ontvangen: Temporal.PlainDate },
  ): Promise<void> {
    const organisatie = (await this.gebruikers.organisatie()).naam;
    const opgave = melding.eigenOpgave ? await this.opgaven.vind(melding.id) : null;
    const dag = schrijfDag(ontvangen.toString());
    const slot = {
      afzender: 'De toezichthouder',
      contact: `de toezichthouder van ${organisatie}`,
      organisatie,
    };
    const brief = { object: 'melding', objectId: melding.id, sleutel: `melding-${melding.id}-ontvangst` };
    if (!opgave) {
      await this.berichten.execute(actor, {
        ...{ ...brief, sjabloon: 'ontvangstbevestiging-melder', ontvanger: { soort: 'melder', adres } },
        velden: { ...slot, meldingsnummer: melding.nummer, ontvangstdatum: dag },
      });
      return;
    }
    await this.berichten.execute(actor, {
      ...{ ...brief, sjabloon: 'ontvangst-opgave' },
      ontvanger: { soort: 'aanbieder', adres, aanbiederId: opgave.aanbiederId },
      velden: {
        ...{ ...slot, meldingsnummer: melding.nummer, ontvangen: dag, aanbieder: opgave.aanbiederNaam ?? '' },
        ...{ portaal: this.configuratie.basisUrl, nogTeDoen: nogTeDoen(opgave.ontbreekt.length) },
      },
    });
  }
}

function nogTeDoen(aantal: number): string {
  if (aantal === 0) return 'Niets. Uw opgave is volledig.';
  if (aantal === 1)
    return 'Uw opgave is nog niet volledig: 1 vraag staat nog open. Vul haar aan zodra u meer weet.';
  return `Uw opgave is nog niet volledig: ${aantal} vragen staan nog open. Vul ze aan zodra u meer weet.`;
}
