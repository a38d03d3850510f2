import { Injectable } from '@nestjs/common';
import { schrijfDag } from '@navolgbaar/kernel';
import {
  type Briefproef,
  type Samenvoegvelden,
  SchrijfAanbieder,
  type Sjablooncode,
} from '@navolgbaar/bericht';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Opdracht } from '../../domain/opdracht';
import { RAPPORTDELEN } from '../../domain/rapportdelen';
import type { Onderdeel } from '../../domain/rapportbeoordeling';
import type { Zaakstaat } from '../../domain/zaak';
import { dagVan } from '../dagen';
import { type Beoordelingsregel, OpdrachtRepository } from '../ports/opdracht.repository';
import { ZaakRepository } from '../ports/zaak.repository';
import { OpdrachtenQuery } from '../queries/opdrachten.query';

interface Brief {
  /** Says which letter this is: with the same key none is written twice. */
  readonly sleutel: string;
  readonly sjabloon: Sjablooncode;
  readonly velden: Samenvoegvelden;
}

/** The letters to the provider that follow from the events of a case, in the unit of work of a processor or of the act itself. */
@Injectable()
export class Zaakpost {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly zaken: ZaakRepository,
    private readonly opdrachten: OpdrachtRepository,
    private readonly query: OpdrachtenQuery,
    private readonly brieven: SchrijfAanbieder,
  ) {}

  /** The order with its question and its last day. */
  opdracht(actor: Actor, opdrachtId: string): Promise<void> {
    return this.overOpdracht(actor, opdrachtId, opdrachtbrief);
  }

  /** The same letter as it would go, of an order that is only tried. */
  proefOpdracht(actor: Actor, opdracht: Opdracht): Promise<Briefproef & { readonly aanbieder: string }> {
    const { aanbiederId } = opdracht;
    return this.uow.run(actor, () =>
      this.brieven.proef(actor, { aanbiederId, ...metOpdracht(opdracht, opdrachtbrief(opdracht)) }),
    );
  }

  /** That the report came in, on which day, and whether that was in time. */
  rapportOntvangen(
    actor: Actor,
    opdrachtId: string,
    rapport: { id: string; teLaat: boolean },
  ): Promise<void> {
    return this.overOpdracht(actor, opdrachtId, (opdracht) => ({
      sjabloon: 'rapport-ontvangen',
      sleutel: `rapport-${rapport.id}-ontvangen`,
      velden: {
        opTijd: rapport.teLaat
          ? `Het rapport kwam na de afgesproken datum (${schrijfDag(opdracht.uiterlijk)}). Dat leggen wij vast.`
          : 'Het rapport kwam op tijd.',
      },
    }));
  }

  /** The judgement with its motivation and what follows; a request for more has a letter with a new last day. */
  rapportBeoordeeld(actor: Actor, opdrachtId: string, rapportId: string): Promise<void> {
    return this.overOpdracht(actor, opdrachtId, async () => {
      const regels = await this.query.beoordelingen(opdrachtId);
      const oordeel = regels.filter((regel) => regel.rapportId === rapportId);
      const [{ vervolg } = { vervolg: 'afronden' } as const] = oordeel;
      const vragen = lijst(oordeel.flatMap((regel) => regel.vragen));
      const velden = {
        oordeelOnderzoek: oordeelzin(oordeel, 'onderzoek'),
        oordeelMaatregelen: oordeelzin(oordeel, 'maatregelen'),
      };
      return vervolg === 'aanvulling'
        ? {
            ...{ sjabloon: 'opdracht-aanvulling', sleutel: `rapport-${rapportId}-aanvulling` },
            velden: { ...velden, vragen },
          }
        : {
            ...{ sjabloon: 'rapport-beoordeeld', sleutel: `rapport-${rapportId}-beoordeeld` },
            velden: { ...velden, vervolg: vervolgtekst(vervolg, vragen) },
          };
    });
  }

  /** That the whole case is with others now; inside the unit of work of the hand-over. @param op legal day */
  overgedragen(
    actor: Actor,
    { id, nummer }: Pick<Zaakstaat, 'id' | 'nummer'>,
    { aanbiederId, aan, op }: { readonly aanbiederId: string; readonly aan: string; readonly op: string },
  ): Promise<void> {
    return this.brieven.execute(actor, {
      ...{ aanbiederId, object: 'zaak', objectId: id, sjabloon: 'zaak-overgedragen' },
      sleutel: `zaak-${id}-overgedragen-${aanbiederId}`,
      velden: { zaaknummer: nummer, ontvanger: aan, overdrachtsdatum: schrijfDag(op) },
    });
  }

  /** That it is no calamiteit or geweldsincident, with the reason. */
  geenCalamiteit(actor: Actor, zaakId: string): Promise<void> {
    eisRecht(actor, 'bericht:verzenden');
    return this.uow.run(actor, async () => {
      const { staat } = await this.zaken.laadVoorWijziging(zaakId);
      if (!staat.aanbiederId || !staat.eersteBeoordeling) return;
      await this.brieven.execute(actor, {
        ...{ aanbiederId: staat.aanbiederId, object: 'zaak', objectId: zaakId },
        sjabloon: 'geen-calamiteit',
        sleutel: `zaak-${zaakId}-geen-calamiteit`,
        velden: {
          zaaknummer: staat.nummer,
          beoordelingsdatum: schrijfDag(dagVan(staat.eersteBeoordeling.op).toString()),
          motivering: staat.eersteBeoordeling.motivering,
        },
      });
    });
  }

  private overOpdracht(
    actor: Actor,
    opdrachtId: string,
    maak: (opdracht: Opdracht) => Brief | Promise<Brief>,
  ): Promise<void> {
    eisRecht(actor, 'bericht:verzenden');
    return this.uow.run(actor, async () => {
      const opdracht = await this.opdrachten.laadVoorWijziging(opdrachtId);
      await this.brieven.execute(actor, {
        ...metOpdracht(opdracht, await maak(opdracht)),
        ...{ aanbiederId: opdracht.aanbiederId, object: 'zaak', objectId: opdracht.zaakId },
      });
    });
  }
}

const opdrachtbrief = ({ id, onderzoeksvraag }: Opdracht): Brief => ({
  sjabloon: 'opdracht-aanbieder',
  sleutel: `opdracht-${id}`,
  velden: {
    onderzoeksvraag,
    rapportdelen: lijst(RAPPORTDELEN.map(({ vraag, uitleg }) => `${vraag} ${uitleg}`)),
  },
});

/** With what every letter about an order says. */
const metOpdracht = (opdracht: Opdracht, { velden, ...brief }: Brief): Brief => ({
  ...brief,
  velden: {
    zaaknummer: opdracht.zaakNummer,
    startdatum: schrijfDag(opdracht.gegevenOp),
    uiterlijkeDatum: schrijfDag(opdracht.uiterlijk),
    ...velden,
  },
});

const lijst = (regels: readonly string[]): string => regels.map((regel) => `- ${regel}`).join('\n');

function oordeelzin(oordeel: readonly Beoordelingsregel[], onderdeel: Onderdeel): string {
  const regel = oordeel.find((een) => een.onderdeel === onderdeel);
  if (!regel) return '';
  return `${regel.oordeel === 'voldoende' ? 'Voldoende.' : 'Onvoldoende.'} ${regel.motivering}`;
}

function vervolgtekst(vervolg: 'afronden' | 'gesprek' | 'eigen_onderzoek', vragen: string): string {
  if (vervolg === 'afronden') {
    return 'U hoeft voor deze opdracht niets meer te doen. De zaak is nog niet gesloten. Hebben wij nog iets van u nodig, dan hoort u dat van ons.';
  }
  if (vervolg === 'eigen_onderzoek') {
    return 'Wij onderzoeken deze zaak zelf verder. Wij laten u weten wat wij daarvoor van u nodig hebben.';
  }
  return `Wij hebben nog vragen. Die stellen wij u in een gesprek. Wij nemen contact met u op voor een afspraak. Dit willen wij van u weten:\n${vragen}`;
}
