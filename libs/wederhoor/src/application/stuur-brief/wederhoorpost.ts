import { AanbiederFeiten } from '@navolgbaar/aanbieder';
import { type Samenvoegvelden, type Sjablooncode, ZetBerichtKlaar, alsContact } from '@navolgbaar/bericht';
import { Gebruikersgegevens } from '@navolgbaar/identiteit';
import { Injectable } from '@nestjs/common';
import { schrijfDag } from '@navolgbaar/kernel';
import { SchrijfTijdlijn } from '@navolgbaar/onderzoek';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { Configuratie } from '@navolgbaar/platform/config';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Ontvangstwijze, Wederhoorstaat } from '../../domain/wederhoor';
import { WederhorenQuery } from '../queries/wederhoren.query';
import { Wederhoorwerk } from '../wederhoorwerk';

/** The letters about a hearing, and what its case and its report hear of a reaction. Run by the system. */
@Injectable()
export class Wederhoorpost {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly query: WederhorenQuery,
    private readonly aanbieders: AanbiederFeiten,
    private readonly gebruikers: Gebruikersgegevens,
    private readonly berichten: ZetBerichtKlaar,
    private readonly tijdlijn: SchrijfTijdlijn,
    private readonly werk: Wederhoorwerk,
    private readonly configuratie: Configuratie,
  ) {}

  /** The draft itself stands in the portal: a mail goes to more eyes. Of what was withdrawn meanwhile nothing is asked. */
  verstuurd(actor: Actor, id: string): Promise<void> {
    return this.over(actor, id, async (wederhoor) => {
      if (wederhoor.status !== 'verstuurd') return;
      const { uiterlijk, meesteWoorden } = wederhoor;
      await this.stuur(actor, wederhoor, {
        ...{ sjabloon: 'wederhoor', sleutel: `wederhoor-${id}` },
        velden: { uiterlijkeDatum: schrijfDag(uiterlijk), woorden: String(meesteWoorden) },
      });
    });
  }

  ontvangen(
    actor: Actor,
    id: string,
    { gebeurtenisId, ontvangst }: { gebeurtenisId: string; ontvangst?: Ontvangst },
  ): Promise<void> {
    return this.over(actor, id, async (wederhoor) => {
      const { zaakId, rapportId, rapportNummer, aanbiederNaam, reacties, ingediendOp } = wederhoor;
      const aantal = aantalTekst(reacties.length);
      // What the team did meanwhile may have ended it: the report follows how it stands now.
      if (wederhoor.status === 'gereageerd') await this.werk.vertelRapport(actor, rapportId);
      const hoe = ontvangst ? ` Het kwam ${WIJZE[ontvangst.wijze]} op ${schrijfDag(ontvangst.op)}.` : '';
      await this.tijdlijn.execute(zaakId, {
        soort: 'rapport',
        tekst: `${aanbiederNaam} reageerde op het concept van rapport ${rapportNummer}: ${aantal}.${hoe}`,
      });
      await this.stuur(actor, wederhoor, {
        ...{ sjabloon: 'wederhoor-ontvangen', sleutel: `wederhoor-ontvangen-${gebeurtenisId}` },
        velden: {
          ...{ ontvangenOp: schrijfDag(ontvangst?.op ?? ingediendOp ?? wederhoor.verstuurdOp), aantal },
          hoe: ontvangst
            ? `Het kwam ${WIJZE[ontvangst.wijze]}. De toezichthouder heeft het voor u op het portaal gezet. Kijk daar na of het klopt.`
            : 'U hoeft nu niets te doen.',
        },
      });
    });
  }

  afgerond(actor: Actor, id: string): Promise<void> {
    return this.over(actor, id, async (wederhoor) => {
      const gewijzigd = wederhoor.reacties.filter(({ antwoord }) => antwoord?.gewijzigd).length;
      await this.stuur(actor, wederhoor, {
        ...{ sjabloon: 'wederhoor-afgerond', sleutel: `wederhoor-${id}-afgerond` },
        velden: { aantal: aantalTekst(wederhoor.reacties.length), gewijzigd: aantalTekst(gewijzigd) },
      });
    });
  }

  /** Why is the team's own. */
  ingetrokken(actor: Actor, id: string): Promise<void> {
    return this.over(actor, id, (wederhoor) =>
      this.stuur(actor, wederhoor, {
        ...{ sjabloon: 'wederhoor-ingetrokken', sleutel: `wederhoor-${id}-ingetrokken`, velden: {} },
      }),
    );
  }

  private over(actor: Actor, id: string, werk: (wederhoor: Wederhoorstaat) => Promise<void>): Promise<void> {
    eisRecht(actor, 'bericht:verzenden');
    return this.uow.run(actor, async () => {
      const wederhoor = await this.query.detail(id);
      if (wederhoor) await werk(wederhoor);
    });
  }

  /** Without a mail address it waits on the list of letters to print. */
  private async stuur(
    actor: Actor,
    { aanbiederId, zaakId, zaakNummer }: Wederhoorstaat,
    { velden, ...brief }: { sjabloon: Sjablooncode; sleutel: string; velden: Samenvoegvelden },
  ): Promise<void> {
    const aanbieder = await this.aanbieders.van(aanbiederId);
    if (!aanbieder) return;
    const { naam: organisatie } = await this.gebruikers.organisatie();
    const [coordinator] = await this.gebruikers.metRol('coordinator');
    await this.berichten.execute(actor, {
      ...brief,
      velden: {
        ...{ organisatie, aanbieder: aanbieder.naam, zaaknummer: zaakNummer, afzender: 'De toezichthouder' },
        contact: coordinator
          ? alsContact(coordinator, 'coördinator')
          : `de toezichthouder van ${organisatie}`,
        portaal: this.configuratie.basisUrl,
        ...velden,
      },
      ontvanger: { soort: 'aanbieder', adres: aanbieder.email, aanbiederId },
      ...{ object: 'zaak', objectId: zaakId },
    });
  }
}

interface Ontvangst {
  readonly wijze: Ontvangstwijze;
  readonly op: string;
}

const WIJZE: Readonly<Record<Ontvangstwijze, string>> = {
  post: 'per post',
  telefoon: 'per telefoon',
  gesprek: 'in een gesprek',
  mail: 'per e-mail',
};

const aantalTekst = (aantal: number): string =>
  aantal === 0 ? 'geen opmerkingen' : `${aantal} ${aantal === 1 ? 'opmerking' : 'opmerkingen'}`;
