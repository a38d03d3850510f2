import { Injectable } from '@nestjs/common';
import { Gebruikersgegevens } from '@navolgbaar/identiteit';
import { DomeinFout, type Herleiding, Klok, volgendeStatus } from '@navolgbaar/kernel';
import { type Actor, eisPersoon } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import type { Wegingfoutcode } from '../../domain/fouten';
import '../../domain/gebeurtenissen';
import {
  type Herweginghandeling,
  type Herwegingstatus,
  herwegingovergangen,
} from '../../domain/herweging/herweging-status';
import { trek } from '../../domain/herweging/steekproef';
import { weiger } from '../../domain/weiger';
import { type Herweegitem, Herwegingen } from '../ports/herwegingen';
import { Herweegkandidaten } from './kandidaten';

/** The yearly round in which a sample is weighed once more by somebody who does not see the first weighing. */
@Injectable()
export class BeheerHerweging {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly gebruikers: Gebruikersgegevens,
    private readonly kandidaten: Herweegkandidaten,
    private readonly herwegingen: Herwegingen,
  ) {}

  /**
   * Draws the sample from what this person may see. One round at a time.
   * @param jaar in which was weighed for the first time
   * @param aantal how many weighings, at most
   * @throws DomeinFout GEEN_RECHT, HERWEGING.JAAR_PAST_NIET, HERWEGING.AL_GESTART, HERWEGING.NIETS_TE_TREKKEN
   */
  start(
    actor: Actor,
    { jaar, aantal }: { readonly jaar: number; readonly aantal: number },
  ): Promise<{ id: string }> {
    const gestartDoor = eisPersoon(actor, 'herweging:houden');
    if (jaar > this.klok.vandaag().year) {
      weiger('HERWEGING.JAAR_PAST_NIET', 'jaar', 'Kies dit jaar of een eerder jaar.');
    }
    return this.uow.run(actor, async () => {
      const lopend = await this.herwegingen.lopend();
      if (lopend) throw new DomeinFout<Wegingfoutcode>('HERWEGING.AL_GESTART', { jaar: lopend.jaar });
      const team = (await this.gebruikers.collegas(actor)).filter(({ actief }) => actief).map(({ id }) => id);
      const { kandidaten, eerder } = await this.kandidaten.van(jaar, team);
      const [id, zaad] = [nieuwId(), nieuwId()];
      const getrokken = trek(kandidaten, { aantal, zaad, team });
      if (getrokken.length === 0) throw new DomeinFout<Wegingfoutcode>('HERWEGING.NIETS_TE_TREKKEN');
      const meldingVan = new Map(kandidaten.map(({ wegingId, meldingId }) => [wegingId, meldingId]));
      const items = getrokken.map(({ wegingId, wegerId }, volgorde): Herweegitem => ({
        ...{ id: nieuwId(), herwegingId: id, wegingId, meldingId: meldingVan.get(wegingId) ?? '', wegerId },
        ...{ volgorde, status: 'open', oordeel: null, reden: null, afgerondOp: null, versie: 1 },
      }));
      await this.herwegingen.voegToe(
        {
          ...{ id, jaar, gevraagd: aantal, zaad, status: 'gestart', gestartOp: this.klok.nu().toString() },
          herleiding: herleid({ jaar, zaad, eerder, uit: kandidaten.length, getrokken: items.length }),
          ...{ gestartDoor, geslotenOp: null, geslotenDoor: null, versie: 1 },
        },
        items,
      );
      const gebruikerIds = [...new Set(items.map(({ wegerId }) => wegerId))];
      this.uow.meld({
        type: 'HerwegingGestart',
        aggregaatId: id,
        payload: { herwegingId: id, gebruikerIds },
      });
      this.uow.schrijf({ handeling: 'herweging:starten', object: 'herweging', objectId: id });
      return { id };
    });
  }

  /**
   * Ends the round, also when not all is weighed: what is open then, stays unweighed and is counted so.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK
   */
  sluit(actor: Actor, { id, versie }: { readonly id: string; readonly versie: number }): Promise<void> {
    const geslotenDoor = eisPersoon(actor, 'herweging:houden');
    return this.uow.run(actor, async () => {
      const ronde = await this.herwegingen.laadVoorWijziging(id);
      const status = volgendeStatus<Herwegingstatus, Herweginghandeling>(
        herwegingovergangen,
        ronde.status,
        'sluit',
      );
      await this.herwegingen.wijzig(
        { ...ronde, status, geslotenOp: this.klok.nu().toString(), geslotenDoor },
        versie,
      );
      this.uow.schrijf({
        ...{ handeling: 'herweging:sluiten', object: 'herweging', objectId: id, velden: ['status'] },
      });
    });
  }
}

const BRON = 'AANNAME – nog vast te stellen: het Beleidskader noemt geen herweging';

const zijn = (aantal: number): string => (aantal === 1 ? 'is' : 'zijn');

const herleid = (feiten: {
  readonly jaar: number;
  readonly zaad: string;
  readonly eerder: number;
  readonly uit: number;
  readonly getrokken: number;
}): Herleiding => [
  {
    stap: `Uit ${feiten.uit === 1 ? '1 melding die' : `${feiten.uit} meldingen die`} in ${feiten.jaar} ${zijn(feiten.uit)} gewogen, ${zijn(feiten.getrokken)} er ${feiten.getrokken} geloot. Van elke melding telt de laatste vastgestelde weging van dat jaar.`,
    bron: BRON,
  },
  {
    stap: `Elke kleur die voorkomt, zit erin; de rest naar verhouding. Het lot is met de code ${feiten.zaad} na te rekenen.`,
    bron: BRON,
  },
  ...(feiten.eerder > 0
    ? [
        {
          stap: `Al eerder herwogen over ${feiten.jaar}, en dus niet opnieuw geloot: ${feiten.eerder}.`,
          bron: BRON,
        },
      ]
    : []),
  {
    stap: 'Niemand krijgt een melding die hij zelf ooit woog of bevestigde, of die hij niet mag zien.',
    bron: BRON,
  },
];
