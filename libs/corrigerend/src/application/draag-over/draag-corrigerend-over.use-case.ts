import { SchrijfAanbieder } from '@navolgbaar/bericht';
import { AdviesFeiten, DraagAdviesOver, RECHTSMIDDEL } from '@navolgbaar/collegeadvies';
import { Injectable } from '@nestjs/common';
import { Klok, schrijfDag } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Corrigerendstaat, Overdracht } from '../../domain/corrigerendstaat';
import { UITVOERINGSZIN } from '../../domain/regelteksten';
import { Maatregelwerk, type OpMaatregel } from '../maatregelwerk';
import { CorrigerendeMaatregelen } from '../ports/maatregelen';

const RECHT = 'corrigerend:vastleggen';

/**
 * The measure was not enough, and private, administrative or criminal law goes on (BK-8.08, AC-11): measure and advice turn read
 * only for the supervisor. The case itself, its monitoring and new work on the provider go on.
 */
@Injectable()
export class DraagCorrigerendOver {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly maatregelen: CorrigerendeMaatregelen,
    private readonly adviezen: AdviesFeiten,
    private readonly advies: DraagAdviesOver,
    private readonly werk: Maatregelwerk,
    private readonly brieven: SchrijfAanbieder,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, CORRIGEREND.OVERGEDRAGEN, .ONVOLLEDIG, BERICHT.… */
  execute(actor: Actor, op: OpMaatregel, overdracht: Omit<Overdracht, 'door'>): Promise<void> {
    return this.werk.doe(actor, RECHT, op, async (maatregel, wanneer) => {
      maatregel.draagOver(overdracht, wanneer);
      await this.metAdvies(actor, maatregel.staat);
      await this.schrijfAanbieder(actor, maatregel.staat);
    });
  }

  legEffectVast(actor: Actor, op: OpMaatregel, tekst: string): Promise<void> {
    return this.werk.doe(actor, RECHT, op, (maatregel, wanneer) => maatregel.legEffectVast(tekst, wanneer));
  }

  /**
   * The whole case was handed over: so were its measures. Run by the system after the event.
   * @param aan to whom; where the case does not say, its providers do not hear it either
   */
  metZaak(actor: Actor, zaakId: string, aan?: string): Promise<void> {
    eisRecht(actor, RECHT);
    return this.uow.run(actor, async () => {
      for (const id of await this.maatregelen.nogVanOns(zaakId)) {
        const maatregel = await this.maatregelen.laadVoorWijziging(id);
        const gezien = maatregel.staat.versie;
        const op = this.klok.vandaag().toString();
        maatregel.draagOver(
          {
            ...{ op, soort: null, reden: 'De zaak is overgedragen.' },
            aan: aan ?? 'een ander; aan wie is bij de zaak niet ingevuld',
          },
          this.werk.wanneer(actor),
          { stil: aan === undefined },
        );
        await this.metAdvies(actor, maatregel.staat);
        await this.werk.bewaar(maatregel, gezien);
      }
    });
  }

  /**
   * Tells the provider with whom the measure is now, and what it can still do against it, unless that is not for us to tell.
   */
  private async schrijfAanbieder(actor: Actor, maatregel: Corrigerendstaat): Promise<void> {
    const { id, zaakId, aanbiederId, overdracht, karakter } = maatregel;
    if (!overdracht || isStil(maatregel)) return;
    await this.brieven.execute(actor, {
      ...{ sleutel: `corrigerend-${id}-overdracht`, sjabloon: 'overdracht', aanbiederId },
      ...{ object: 'zaak', objectId: zaakId },
      velden: {
        ...{ zaaknummer: maatregel.zaakNummer, maatregelnummer: maatregel.nummer },
        ...{ gemeente: maatregel.gemeenteNaam, ontvanger: overdracht.aan },
        uitvoering: maatregel.uitvoering ? UITVOERINGSZIN[maatregel.uitvoering] : '',
        overdrachtsdatum: schrijfDag(overdracht.op),
        rechtsmiddel: karakter ? RECHTSMIDDEL[karakter].tekst : '',
      },
    });
  }

  private async metAdvies(actor: Actor, maatregel: Corrigerendstaat): Promise<void> {
    const { adviesId } = maatregel;
    if (adviesId && (await this.adviezen.besluit(adviesId)))
      await this.advies.execute(actor, adviesId, isStil(maatregel));
  }
}

/**
 * The provider hears nothing of the hand-over of a measure that the college has not made known to it, nor of one to criminal
 * law: when a suspect hears of that is for the police and the OM.
 */
const isStil = ({ overdracht, bekendmaking }: Corrigerendstaat): boolean =>
  overdracht?.soort === 'strafrecht' || !bekendmaking?.aanAanbieder;
