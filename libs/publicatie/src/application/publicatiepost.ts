import { Injectable } from '@nestjs/common';
import type { Aanbiederfeit } from '@navolgbaar/aanbieder';
import { ZetBerichtKlaar } from '@navolgbaar/bericht';
import { Gebruikersgegevens } from '@navolgbaar/identiteit';
import type { Actor } from '@navolgbaar/platform/auth';
import { Configuratie } from '@navolgbaar/platform/config';
import type { Rapportstaat } from '@navolgbaar/rapport';
import { schrijfDatum } from '@navolgbaar/termijn';
import { Temporal } from 'temporal-polyfill';
import { watDichtBlijft } from '../domain/afweging';
import type { Belanghebbende } from '../domain/belanghebbende';
import type { Publicatiestaat } from '../domain/publicatie';
import { TIJDZONE } from '@navolgbaar/kernel';

const datum = (dag: string): string => schrijfDatum(Temporal.PlainDate.from(dag));

const OMVANG =
  'Het rapport zonder de gegevens waarin mensen te herkennen zijn. De naam van uw organisatie wordt genoemd.';

/** Of the decision to open: what stays closed, from when, and whether there is a waiting time. */
function openbaarvelden(
  { gronden, bezwaarverwachting }: Publicatiestaat,
  wachtenTot: string,
): Record<'wachtenTot' | 'dicht' | 'wacht', string> {
  return {
    wachtenTot: datum(wachtenTot),
    dicht: watDichtBlijft(gronden) ?? '',
    // A decision from before this was asked had the waiting time.
    wacht: (bezwaarverwachting?.verwacht ?? true) ? 'ja' : '',
  };
}

/** Why it was decided, and how what was said against it was weighed. */
const waarom = ({ motivering, zienswijzeweging }: Publicatiestaat): string =>
  [motivering, zienswijzeweging && `Over de zienswijzen: ${zienswijzeweging}`].filter(Boolean).join('\n\n');

interface Brief {
  readonly publicatie: Publicatiestaat;
  readonly rapport: Rapportstaat;
  readonly aanbieder: Aanbiederfeit | null;
}

interface Derdebrief extends Omit<Brief, 'aanbieder'> {
  readonly belanghebbende: Belanghebbende;
}

/** The letters to the provider about publication, in the transaction of the act they follow from. */
@Injectable()
export class Publicatiepost {
  constructor(
    private readonly berichten: ZetBerichtKlaar,
    private readonly gebruikers: Gebruikersgegevens,
    private readonly configuratie: Configuratie,
  ) {}

  /** That the report may be opened, and until when the provider can give its view. */
  async voornemen(actor: Actor, brief: Brief & { readonly tot: string }): Promise<void> {
    if (!brief.aanbieder) return;
    const { id, afweging } = brief.publicatie;
    await this.berichten.execute(actor, {
      sleutel: `publicatie-${id}-voornemen`,
      sjabloon: 'voornemen-publicatie',
      velden: {
        ...(await this.velden(brief)),
        omvang: OMVANG,
        afweging: `Voor: ${afweging.voor}\n\nTegen: ${afweging.tegen}`,
        zienswijzeTot: datum(brief.tot),
      },
      ontvanger: { soort: 'aanbieder', adres: brief.aanbieder.email, aanbiederId: brief.aanbieder.id },
      ...{ object: 'zaak', objectId: brief.rapport.zaakId },
    });
  }

  /** What was decided, why, from when, and what the provider can do about it (Awb art. 3:45). */
  async besluit(actor: Actor, brief: Brief): Promise<void> {
    const { id, besluit, wachtenTot, beslotenOp } = brief.publicatie;
    if (!brief.aanbieder || !besluit) return;
    const basis = {
      ...(await this.velden(brief)),
      motivering: waarom(brief.publicatie),
      besluitdatum: datum(beslotenOp ?? ''),
    };
    await this.berichten.execute(actor, {
      sleutel: `publicatie-${id}-besluit`,
      ...(wachtenTot
        ? {
            sjabloon: 'besluit-openbaar',
            velden: { ...basis, ...openbaarvelden(brief.publicatie, wachtenTot) },
          }
        : { sjabloon: 'besluit-niet-openbaar', velden: basis }),
      ontvanger: { soort: 'aanbieder', adres: brief.aanbieder.email, aanbiederId: brief.aanbieder.id },
      ...{ object: 'zaak', objectId: brief.rapport.zaakId },
    });
  }

  /** Proof that its view came, with the moment. */
  async zienswijzeOntvangen(
    actor: Actor,
    { om, teLaat, ...brief }: Brief & { readonly om: string; readonly teLaat: boolean },
  ): Promise<void> {
    if (!brief.aanbieder) return;
    const moment = Temporal.Instant.from(om).toZonedDateTimeISO(TIJDZONE);
    const tijd = moment.toPlainTime().toString({ smallestUnit: 'minute' });
    await this.berichten.execute(actor, {
      ...{
        sleutel: `publicatie-${brief.publicatie.id}-zienswijze`,
        sjabloon: 'publicatie-zienswijze-ontvangen',
      },
      velden: {
        ...(await this.velden(brief)),
        ontvangenOp: `${schrijfDatum(moment.toPlainDate())} om ${tijd} uur`,
        hoe: teLaat
          ? 'Dat was na de laatste dag. Wij lezen uw zienswijze wel: er is nog niet besloten.'
          : 'Dat was op tijd.',
      },
      ontvanger: { soort: 'aanbieder', adres: brief.aanbieder.email, aanbiederId: brief.aanbieder.id },
      ...{ object: 'zaak', objectId: brief.rapport.zaakId },
    });
  }

  /** The same to somebody besides the provider: what it is about, and until when it can give its view. */
  async voornemenAanDerde(
    actor: Actor,
    { tot, ...brief }: Derdebrief & { readonly tot: string },
  ): Promise<void> {
    const { afweging } = brief.publicatie;
    await this.berichten.execute(actor, {
      ...this.aanDerde(brief, 'voornemen'),
      sjabloon: 'voornemen-publicatie-derde',
      velden: {
        ...(await this.velden(brief)),
        ...{ naam: brief.belanghebbende.naam, zienswijzeTot: datum(tot) },
        afweging: `Voor: ${afweging.voor}\n\nTegen: ${afweging.tegen}`,
      },
    });
  }

  /** The decision to somebody who was asked besides the provider. */
  async besluitAanDerde(actor: Actor, brief: Derdebrief): Promise<void> {
    const { besluit, wachtenTot, beslotenOp } = brief.publicatie;
    if (!besluit) return;
    const basis = {
      ...(await this.velden(brief)),
      ...{
        naam: brief.belanghebbende.naam,
        motivering: waarom(brief.publicatie),
        besluitdatum: datum(beslotenOp ?? ''),
      },
    };
    const aan = this.aanDerde(brief, 'besluit');
    await this.berichten.execute(
      actor,
      wachtenTot
        ? {
            ...{ ...aan, sjabloon: 'besluit-openbaar-derde' },
            velden: { ...basis, ...openbaarvelden(brief.publicatie, wachtenTot) },
          }
        : { ...aan, sjabloon: 'besluit-niet-openbaar-derde', velden: basis },
    );
  }

  private aanDerde({ publicatie, rapport, belanghebbende }: Derdebrief, welke: string) {
    return {
      sleutel: `publicatie-${publicatie.id}-${welke}-${belanghebbende.id}`,
      ontvanger: { soort: 'belanghebbende', adres: belanghebbende.email },
      ...{ object: 'zaak', objectId: rapport.zaakId },
    } as const;
  }

  private async velden({ rapport }: Pick<Brief, 'rapport'>): Promise<Record<string, string>> {
    const { naam: organisatie } = await this.gebruikers.organisatie();
    return {
      ...{ organisatie, zaaknummer: rapport.zaaknummer, aanbieder: rapport.aanbiederNaam },
      portaal: this.configuratie.basisUrl,
      contact: `de toezichthouder van ${organisatie}`,
      afzender: 'De toezichthouder',
    };
  }
}
