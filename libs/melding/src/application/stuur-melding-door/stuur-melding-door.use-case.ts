import { Injectable } from '@nestjs/common';
import { AanbiederFeiten } from '@navolgbaar/aanbieder';
import { ZetBerichtKlaar } from '@navolgbaar/bericht';
import { Gebruikersgegevens } from '@navolgbaar/identiteit';
import { Klok, volgendeStatus } from '@navolgbaar/kernel';
import { type Afzenderstand, LegDoorzendingVast, type LegDoorzendingVastCommand } from '@navolgbaar/partner';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Meldinghandeling, type Meldingstatus, meldingovergangen } from '../../domain/melding-status';
import { processtandBij } from '../../domain/meldercontact';
import { ROUTEONTVANGERNAMEN, type Routeontvanger } from '../../domain/routetabel';
import { Meldercontacten } from '../ports/meldercontact';
import { type Melding, MeldingRepository } from '../ports/melding.repository';

type Inhoud = Pick<
  LegDoorzendingVastCommand,
  'melder' | 'grondslag' | 'motivering' | 'categorieen' | 'inhoud' | 'weggelaten' | 'wijze'
>;

export interface StuurMeldingDoorCommand extends Inhoud {
  readonly meldingId: string;
  readonly versie: number;
  /** Each with the partner of the register, where it has one. */
  readonly ontvangers: readonly { readonly soort: Routeontvanger; readonly partnerId?: string | undefined }[];
  /** A part stays here: the melding goes on as it was. */
  readonly hierOok: boolean;
  /** Legal day on which it was sent; without, today. */
  readonly op?: string | undefined;
}

/**
 * Forwards a melding to the supervisors who are competent: one record per recipient with its ground, what went along and
 * a term to ask what became of it (AC-5). Who reported is told at once where there is an address (Awb art. 2:3).
 */
@Injectable()
export class StuurMeldingDoor {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly meldingen: MeldingRepository,
    private readonly contacten: Meldercontacten,
    private readonly aanbieders: AanbiederFeiten,
    private readonly gebruikers: Gebruikersgegevens,
    private readonly berichten: ZetBerichtKlaar,
    private readonly doorzending: LegDoorzendingVast,
  ) {}

  /** @throws DomeinFout OVERGANG_NIET_MOGELIJK, NIET_GEVONDEN, VERSIE_VEROUDERD, PARTNER.…, VERSTREKKING.… */
  async execute(actor: Actor, command: StuurMeldingDoorCommand): Promise<void> {
    eisRecht(actor, 'melding:bewerken');
    await this.uow.run(actor, async () => {
      const { meldingId, versie, ontvangers, hierOok, ...inhoud } = command;
      const melding = await this.meldingen.laadVoorWijziging(meldingId);
      const status = volgendeStatus<Meldingstatus, Meldinghandeling>(
        meldingovergangen,
        melding.status,
        hierOok ? 'geefDeelDoor' : 'stuurDoor',
      );
      await this.meldingen.wijzig(meldingId, versie, {
        status: hierOok ? melding.status : status,
      });
      if (!hierOok) await this.contacten.zetStand(meldingId, processtandBij(status));
      const afzender = await this.lichtAfzenderIn(actor, melding, command);
      const op = command.op ?? this.klok.vandaag().toString();
      for (const { soort, partnerId = null } of ontvangers) {
        await this.doorzending.execute(actor, {
          ...{ ...inhoud, meldingId, meldingNummer: melding.nummer, behandelaarId: melding.behandelaarId },
          ...{ soort, partnerId, op, afzender },
        });
        this.uow.meld({
          type: 'MeldingDoorgezonden',
          aggregaatId: meldingId,
          payload: { meldingId, naar: soort },
        });
      }
      this.uow.schrijf({
        handeling: 'melding:doorzenden',
        object: 'melding',
        objectId: meldingId,
        velden: ['status'],
      });
    });
  }

  /** The address goes into the letter and is shown to nobody. */
  private async lichtAfzenderIn(
    actor: Actor,
    melding: Melding,
    { melder: wie, ontvangers, versie }: StuurMeldingDoorCommand,
  ): Promise<Afzenderstand> {
    // No letter tells that a sealed melder reported: a person finds the way.
    if (melding.melderVertrouwelijk) return 'zelf';
    const { id: objectId, nummer, melderAanbiederId } = melding;
    const aanbieder = melderAanbiederId ? await this.aanbieders.van(melderAanbiederId) : null;
    const [melder] = await this.meldingen.personen(objectId, 'melder');
    if (!aanbieder && !melder) return 'niemand';
    const adres = aanbieder ? aanbieder.email : melder?.email;
    // What the provider reports itself, we did not send on: a person tells it.
    if (wie === 'aanbieder' || !adres || !isZekerWieMeldde(melding)) return 'zelf';
    const organisatie = (await this.gebruikers.organisatie()).naam;
    const velden = {
      ...{ meldingsnummer: nummer, organisatie, afzender: 'De toezichthouder' },
      contact: `de toezichthouder van ${organisatie}`,
    };
    const namen = ontvangers.map(({ soort }) => ROUTEONTVANGERNAMEN[soort]).join(' en ');
    await this.berichten.execute(actor, {
      ...{ sleutel: `melding-${objectId}-doorzending-${versie}`, object: 'melding', objectId },
      ...(aanbieder
        ? {
            sjabloon: 'doorzending-aanbieder',
            ontvanger: { soort: 'aanbieder', adres, aanbiederId: aanbieder.id },
          }
        : { sjabloon: 'doorzending-melder', ontvanger: { soort: 'melder', adres } }),
      velden: aanbieder ? { ...velden, ontvangers: namen } : velden,
    });
    return 'brief';
  }
}

/** In the portal nobody but the provider reports; of paper the wrong one may have been written down, and corrected since. */
const isZekerWieMeldde = ({ kanaal, melderAanbiederId, aanbiederId }: Melding): boolean =>
  kanaal === 'portaal' || melderAanbiederId === null || melderAanbiederId === aanbiederId;
