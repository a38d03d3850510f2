import { Injectable } from '@nestjs/common';
import { Gebruikersgegevens } from '@navolgbaar/identiteit';
import { Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { StartTermijn } from '@navolgbaar/termijn';
import { Temporal } from 'temporal-polyfill';
import { weiger } from '../../domain/fouten';
import { eisMinimaal } from '../../domain/verstrekking';
import { LegVerstrekkingVast } from '../leg-verstrekking-vast/leg-verstrekking-vast.use-case';
import { type Partner, PartnerRepository } from '../ports/partner.repository';
import {
  type Partnercontact,
  type Partnervraag,
  PartnervraagRepository,
} from '../ports/partnervraag.repository';
import { Vraagpost } from '../vraagpost';

/** What a person fills in. */
export interface Partnervraaginhoud extends Pick<
  Partnervraag,
  'partnerId' | 'vraag' | 'doel' | 'grondslag' | 'categorieen' | 'weggelaten'
> {
  /** Somebody else at the partner than the register says. */
  readonly contactNaam?: string | undefined;
  readonly contactEmail?: string | undefined;
  /** Last legal day on which the answer is wanted. */
  readonly uiterlijk: string;
}

export interface StelPartnervraagCommand extends Partnervraaginhoud {
  /** Exactly one of the two. */
  readonly meldingId: string | null;
  readonly zaakId: string | null;
  readonly kenmerk: string;
  /** Who hears that it is late. */
  readonly behandelaarId: string | null;
}

/** AANNAME: who asks for later than this means something else. */
const VERST_MAANDEN = 6;

/**
 * Asks a partner something about a melding or a case (BK-6.04): the question, the disclosure that it is when it holds
 * data of people (NW-10), the term with its reminders, and a mail with a link that says nothing of the content. Called by
 * the capability that owns the melding or case, after its own row check.
 */
@Injectable()
export class StelPartnervraag {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly partners: PartnerRepository,
    private readonly vragen: PartnervraagRepository,
    private readonly gebruikers: Gebruikersgegevens,
    private readonly verstrek: LegVerstrekkingVast,
    private readonly termijn: StartTermijn,
    private readonly post: Vraagpost,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, PARTNER.ONBEKEND, .GESTOPT, .GEEN_ADRES, .DAG_PAST_NIET, VERSTREKKING.… */
  async execute(
    actor: Actor,
    command: StelPartnervraagCommand,
  ): Promise<{ id: string; partnerNaam: string }> {
    eisRecht(actor, 'verstrekking:vastleggen');
    eisMinimaal({ ...command, inhoud: command.vraag });
    const duur = this.duur(command.uiterlijk);
    return this.uow.run(actor, async () => {
      const partner = await this.partner(command.partnerId);
      const id = nieuwId();
      const { behandelaarId, meldingId, zaakId, kenmerk } = command;
      const { id: termijnId } = await this.termijn.execute(actor, {
        ...{ code: 'PARTNERVRAAG', object: 'partnervraag', objectId: id, zaakId, behandelaarId, duur },
        ...{ kenmerk: `${partner.naam} (${kenmerk})`, start: this.klok.vandaag().toString() },
      });
      const vraag: Partnervraag = {
        ...{ id, meldingId, zaakId, kenmerk, partnerId: partner.id, partnerNaam: partner.naam, termijnId },
        ...contactVan(command, partner),
        ...{ vraag: command.vraag, doel: command.doel, grondslag: command.grondslag },
        ...{ categorieen: command.categorieen, weggelaten: command.weggelaten },
        ...{ vrager: await this.vrager(actor), status: 'open', uiterlijk: command.uiterlijk },
        ...{ gesteldOp: this.klok.nu().toString(), gesteldDoor: actor.gebruikerId },
        ...{ reden: null, geeindigdOp: null, versie: 1 },
      };
      await this.vragen.voegToe(vraag);
      await this.legVerstrekkingVast(actor, vraag);
      await this.post.stuurLink(actor, vraag, 'partnervraag');
      this.uow.schrijf({
        ...{ handeling: 'partnervraag:stellen', object: 'partnervraag', objectId: id },
        velden: ['vraag', 'grondslag', 'categorieen'],
      });
      return { id, partnerNaam: partner.naam };
    });
  }

  private duur(uiterlijk: string): string {
    const [vandaag, dag] = [this.klok.vandaag(), Temporal.PlainDate.from(uiterlijk)];
    const verst = vandaag.add({ months: VERST_MAANDEN });
    const dagen = vandaag.until(dag).days;
    if (dagen >= 1 && Temporal.PlainDate.compare(dag, verst) <= 0) return `P${dagen}D`;
    return weiger(
      'PARTNER.DAG_PAST_NIET',
      'uiterlijk',
      `Vul een dag in na vandaag, en binnen ${VERST_MAANDEN} maanden.`,
    );
  }

  private async partner(id: string): Promise<Partner> {
    const partner = await this.partners.vind(id);
    if (!partner) return weiger('PARTNER.ONBEKEND', 'partnerId', 'Kies een ketenpartner uit het register.');
    if (!partner.gestoptOp) return partner;
    return weiger('PARTNER.GESTOPT', 'partnerId', 'Met deze ketenpartner wordt niet meer samengewerkt.');
  }

  private async vrager(actor: Actor): Promise<string> {
    const [wie] = actor.gebruikerId ? await this.gebruikers.vanIds([actor.gebruikerId]) : [];
    return wie?.email ?? `de toezichthouder van ${(await this.gebruikers.organisatie()).naam}`;
  }

  /** A question in which nobody can be recognised gives nothing. */
  private async legVerstrekkingVast(actor: Actor, vraag: Partnervraag): Promise<void> {
    if (vraag.categorieen.includes('geen_persoonsgegevens')) return;
    const { id: bronId, meldingId, zaakId, kenmerk, partnerId, grondslag, doel, categorieen } = vraag;
    await this.verstrek.execute(actor, {
      ...{ meldingId, zaakId, kenmerk, bron: 'vraag', bronId, partnerId, besluit: 'verstrekt' },
      ...{ grondslag, doel, categorieen, inhoud: vraag.vraag, weggelaten: vraag.weggelaten },
    });
  }
}

/** Who answers: whom the person named, else the contact of the register. */
export function contactVan(
  gekozen: { readonly contactNaam?: string | undefined; readonly contactEmail?: string | undefined },
  { contactpersoon, email }: Pick<Partner, 'contactpersoon' | 'email'>,
): Partnercontact {
  const contactEmail = gekozen.contactEmail ?? email;
  if (!contactEmail) {
    return weiger(
      'PARTNER.GEEN_ADRES',
      'contactEmail',
      'Van deze ketenpartner is geen e-mailadres bekend. Vul in naar wie de vraag gaat.',
    );
  }
  // The name of the register does not belong to another address.
  const contactNaam = gekozen.contactNaam ?? (gekozen.contactEmail ? null : contactpersoon);
  return { contactNaam, contactEmail };
}
