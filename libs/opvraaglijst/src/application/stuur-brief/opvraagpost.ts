import { type Samenvoegvelden, SchrijfAanbieder, type Sjablooncode } from '@navolgbaar/bericht';
import { Injectable } from '@nestjs/common';
import { Klok, schrijfDag } from '@navolgbaar/kernel';
import { SchrijfTijdlijn } from '@navolgbaar/onderzoek';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Opvraaglijststaat } from '../../domain/opvraaglijst';
import { UITGEZET } from '../../domain/opvraaglijst-status';
import { isOpen } from '../../domain/opvraagvraag';
import type { Ontvangstwijze } from '../../domain/soorten';
import { OpvraaglijstenQuery } from '../queries/opvraaglijsten.query';

/** The letters about a request list, and what its case tells of answers. Run by the system, in the unit of work of a processor. */
@Injectable()
export class Opvraagpost {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly query: OpvraaglijstenQuery,
    private readonly brieven: SchrijfAanbieder,
    private readonly tijdlijn: SchrijfTijdlijn,
  ) {}

  /**
   * What is asked and until when; a later round asks further. What exactly stands in the portal, not in a mail. Of what was
   * withdrawn or closed meanwhile nothing is asked any more.
   */
  verstuurd(actor: Actor, lijstId: string, ronde: number): Promise<void> {
    return this.over(actor, lijstId, async (lijst) => {
      if (!UITGEZET.includes(lijst.status)) return;
      const open = lijst.vragen.filter(isOpen);
      const moet = open.filter(({ verplicht }) => verplicht).length;
      await this.stuur(actor, lijst, {
        sjabloon: ronde === 1 ? 'opvraaglijst' : 'opvraaglijst-nadere-vragen',
        sleutel: `opvraaglijst-${lijst.id}-${ronde}`,
        velden: {
          uiterlijkeDatum: lijst.uiterlijk ? schrijfDag(lijst.uiterlijk) : '',
          aantal: aantalTekst(open.length, 'vraag', 'vragen'),
          verplicht:
            moet === 0
              ? 'Antwoorden is vrijwillig.'
              : `Verplicht: ${moet}. Vrijwillig: ${open.length - moet}.`,
        },
      });
    });
  }

  /** That nothing of it has to be answered any more. Why is the team's own. */
  ingetrokken(actor: Actor, lijstId: string): Promise<void> {
    return this.over(actor, lijstId, (lijst) =>
      this.stuur(actor, lijst, {
        ...{
          sjabloon: 'opvraaglijst-ingetrokken',
          sleutel: `opvraaglijst-${lijst.id}-ingetrokken`,
          velden: {},
        },
      }),
    );
  }

  /** The receipt, and the line in the case. */
  ontvangen(
    actor: Actor,
    lijstId: string,
    { gebeurtenisId, aantal, volledig, ontvangst }: Ontvangst,
  ): Promise<void> {
    return this.over(actor, lijstId, async (lijst) => {
      const { zaakId, aanbiederNaam } = lijst;
      const antwoorden = aantalTekst(aantal, 'antwoord', 'antwoorden');
      const wat = ontvangst
        ? `Een antwoord van ${aanbiederNaam} op een opvraaglijst is vastgelegd. Het kwam ${WIJZE[ontvangst.wijze]} op ${schrijfDag(ontvangst.op)}`
        : `${aanbiederNaam} stuurde ${antwoorden} op een opvraaglijst`;
      await this.tijdlijn.execute(zaakId, {
        soort: 'opvraaglijst',
        tekst: `${wat}${volledig ? '. Alles is beantwoord.' : '. De rest volgt.'}`,
      });
      const vastgelegd = ontvangst
        ? `Het kwam ${WIJZE[ontvangst.wijze]}. De toezichthouder heeft het voor u op het portaal gezet. Kijk daar na of het klopt. `
        : '';
      await this.stuur(actor, lijst, {
        ...{ sjabloon: 'opvraaglijst-ontvangen', sleutel: `opvraaglijst-ontvangen-${gebeurtenisId}` },
        velden: {
          ...{ ontvangenOp: schrijfDag(ontvangst?.op ?? this.klok.vandaag().toString()), aantal: antwoorden },
          rest: `${vastgelegd}${volledig ? 'U hebt alles beantwoord. U hoeft nu niets te doen.' : 'Nog niet alles is beantwoord. Op het portaal ziet u wat er nog open staat.'}`,
        },
      });
    });
  }

  private over(
    actor: Actor,
    lijstId: string,
    werk: (lijst: Opvraaglijststaat) => Promise<void>,
  ): Promise<void> {
    eisRecht(actor, 'bericht:verzenden');
    return this.uow.run(actor, async () => {
      const lijst = await this.query.detail(lijstId);
      if (lijst) await werk(lijst);
    });
  }

  private stuur(
    actor: Actor,
    { aanbiederId, zaakId: objectId, zaakNummer: zaaknummer }: Opvraaglijststaat,
    { velden, ...brief }: { sjabloon: Sjablooncode; sleutel: string; velden: Samenvoegvelden },
  ): Promise<void> {
    const op = { aanbiederId, object: 'zaak', objectId };
    return this.brieven.execute(actor, { ...brief, ...op, velden: { zaaknummer, ...velden } });
  }
}

interface Ontvangst {
  readonly gebeurtenisId: string;
  readonly aantal: number;
  readonly volledig: boolean;
  readonly ontvangst?: { readonly wijze: Ontvangstwijze; readonly op: string };
}

const WIJZE: Readonly<Record<Ontvangstwijze, string>> = {
  post: 'per post',
  telefoon: 'per telefoon',
  gesprek: 'in een gesprek',
  mail: 'per e-mail',
};

const aantalTekst = (aantal: number, een: string, meer: string): string =>
  `${aantal} ${aantal === 1 ? een : meer}`;
