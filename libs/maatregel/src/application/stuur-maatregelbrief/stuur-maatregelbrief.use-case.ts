import { Injectable } from '@nestjs/common';
import { AanbiederFeiten } from '@navolgbaar/aanbieder';
import {
  type Briefproef,
  type Samenvoegvelden,
  type Sjablooncode,
  ZetBerichtKlaar,
  type ZetBerichtKlaarCommand,
} from '@navolgbaar/bericht';
import { Gebruikersgegevens } from '@navolgbaar/identiteit';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { Configuratie } from '@navolgbaar/platform/config';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { TermijnFeiten, schrijfDatum } from '@navolgbaar/termijn';
import { Temporal } from 'temporal-polyfill';
import type { Gevraagd, Maatregelstaat } from '../../domain/maatregelstaat';
import type { Onderdeel } from '../../domain/soorten';
import { MaatregelenQuery } from '../queries/maatregelen.query';
import { type Briefonderdeel, schrijfTermijnen } from './termijnzinnen';
import { verwachtingen } from './verwachtingen';

const WAT: Readonly<Record<Onderdeel, string>> = {
  plan: 'het plan van aanpak',
  invoering: 'de invoering van het plan',
  voortgang: 'de informatie over de voortgang',
  reactie: 'wat u moest doen',
};

interface Brief {
  readonly sjabloon: Sjablooncode;
  readonly velden: Samenvoegvelden;
}

/**
 * Writes the letters of a maatregel to the provider, after the event. None names remedies: a maatregel of this class is
 * no decision against which bezwaar is possible (BK-8.04, AC-10).
 */
@Injectable()
export class StuurMaatregelbrief {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly query: MaatregelenQuery,
    private readonly termijnen: TermijnFeiten,
    private readonly aanbieders: AanbiederFeiten,
    private readonly gebruikers: Gebruikersgegevens,
    private readonly berichten: ZetBerichtKlaar,
    private readonly configuratie: Configuratie,
  ) {}

  /** The maatregel itself. @throws DomeinFout NIET_GEVONDEN, BERICHT.… */
  advies(actor: Actor, maatregelId: string): Promise<void> {
    return this.stuur(actor, maatregelId, (maatregel) => this.adviesbrief(maatregel));
  }

  /** The same letter as it would go, of a maatregel that is only tried. @throws DomeinFout NIET_GEVONDEN, BERICHT.… */
  proef(actor: Actor, maatregelId: string): Promise<Briefproef & { readonly aanbieder: string }> {
    return this.uow.run(actor, async () => {
      const maatregel = await this.eisMaatregel(maatregelId);
      const brief = await this.stelOp(maatregel, await this.adviesbrief(maatregel));
      return { ...(await this.berichten.proef(actor, brief)), aanbieder: maatregel.aanbiederNaam };
    });
  }

  /**
   * That a part of it is done, what is still to be done, and until when: the same letter, about what remains.
   * @param ronde of the event; a letter of an earlier one is a letter of its own @throws DomeinFout NIET_GEVONDEN, BERICHT.…
   */
  nieuweTermijn(actor: Actor, maatregelId: string, ronde: number): Promise<void> {
    return this.stuur(
      actor,
      maatregelId,
      async ({ omschrijving, beoordelingen, onderdelen, soort }) => {
        const vorige = beoordelingen.find((een) => een.ronde === ronde - 1);
        const rest = onderdelen.filter(({ oordeel }) => oordeel !== 'voldoet');
        const nog = vorige?.onderdelen.filter(({ oordeel }) => oordeel !== 'voldoet') ?? [];
        return {
          sjabloon: 'maatregel-advies',
          velden: {
            maatregel: `U hebt deze maatregel deels opgevolgd. U krijgt tijd voor wat nog niet is gedaan. De maatregel was:\n${omschrijving}`,
            onderbouwing: [
              vorige?.motivering ?? '',
              `Wat moet nog gebeuren?\n${nog.map(({ onderdeel, reden }) => `- ${WAT[onderdeel]}: ${reden}`).join('\n')}`,
              ...(vorige?.vervolg ? [vorige.vervolg.reden] : []),
            ].join('\n\n'),
            ...verwachtingen(soort, rest),
            termijnen: schrijfTermijnen(await this.briefonderdelen(rest)),
          },
        };
      },
      `-${ronde}`,
    );
  }

  /** That it was withdrawn and why, so that nobody goes on with it. @throws DomeinFout NIET_GEVONDEN, BERICHT.… */
  intrekking(actor: Actor, maatregelId: string): Promise<void> {
    return this.stuur(actor, maatregelId, async ({ intrekkingsreden }) => ({
      sjabloon: 'maatregel-ingetrokken',
      velden: { reden: intrekkingsreden ?? '' },
    }));
  }

  private async stuur(
    actor: Actor,
    maatregelId: string,
    schrijf: (maatregel: Maatregelstaat) => Promise<Brief>,
    toevoeging = '',
  ): Promise<void> {
    eisRecht(actor, 'bericht:verzenden');
    await this.uow.run(actor, async () => {
      const maatregel = await this.eisMaatregel(maatregelId);
      this.uow.schrijf({ handeling: 'maatregel:brief', object: 'maatregel', objectId: maatregelId });
      const brief = await this.stelOp(maatregel, await schrijf(maatregel));
      await this.berichten.execute(actor, {
        sleutel: `maatregel-${maatregelId}-${brief.sjabloon}${toevoeging}`,
        ...brief,
        // A letter belongs to the dossier of the case, where the handler looks for it.
        ...{ object: 'zaak', objectId: maatregel.zaakId },
      });
    });
  }

  private async eisMaatregel(id: string): Promise<Maatregelstaat> {
    const maatregel = await this.query.detail(id);
    if (!maatregel) throw new DomeinFout('NIET_GEVONDEN');
    return maatregel;
  }

  /** With what every letter about a maatregel says, and to whom it goes. */
  private async stelOp(
    maatregel: Maatregelstaat,
    { sjabloon, velden }: Brief,
  ): Promise<Pick<ZetBerichtKlaarCommand, 'sjabloon' | 'velden' | 'ontvanger'>> {
    const aanbieder = await this.aanbieders.van(maatregel.aanbiederId);
    if (!aanbieder) throw new DomeinFout('NIET_GEVONDEN');
    return {
      sjabloon,
      velden: { ...(await this.algemeneVelden(maatregel)), aanbieder: aanbieder.naam, ...velden },
      ontvanger: { soort: 'aanbieder', adres: aanbieder.email, aanbiederId: aanbieder.id },
    };
  }

  private async adviesbrief({ verwachtEffect, ...m }: Maatregelstaat): Promise<Brief> {
    return {
      sjabloon: 'maatregel-advies',
      velden: {
        maatregel: m.omschrijving,
        onderbouwing: [
          m.onderbouwing,
          `Wat willen wij ermee bereiken?\n${m.doel}`,
          ...(verwachtEffect ? [`Wat moeten inwoners ervan merken?\n${verwachtEffect}`] : []),
        ].join('\n\n'),
        ...verwachtingen(m.soort, m.onderdelen),
        termijnen: schrijfTermijnen(await this.briefonderdelen(m.onderdelen)),
      },
    };
  }

  private async algemeneVelden({ zaakNummer, opgelegdOp }: Maatregelstaat): Promise<Samenvoegvelden> {
    const { naam: organisatie } = await this.gebruikers.organisatie();
    const [coordinator] = await this.gebruikers.metRol('coordinator');
    return {
      ...{ organisatie, afzender: 'De toezichthouder', zaaknummer: zaakNummer },
      contact: coordinator?.email ?? `de toezichthouder van ${organisatie}`,
      portaal: this.configuratie.basisUrl,
      startdatum: schrijfDatum(Temporal.PlainDate.from(opgelegdOp)),
    };
  }

  private async briefonderdelen(onderdelen: readonly Gevraagd[]): Promise<Briefonderdeel[]> {
    const ids = onderdelen.flatMap(({ termijnId }) => termijnId ?? []);
    const termijnen = ids.length > 0 ? await this.termijnen.vanIds(ids) : [];
    return onderdelen.map(({ onderdeel, termijnId }) => {
      const termijn = termijnen.find(({ id }) => id === termijnId);
      return {
        onderdeel,
        uiterlijk: termijn ? schrijfDatum(Temporal.PlainDate.from(termijn.uiterlijk)) : null,
      };
    });
  }
}
