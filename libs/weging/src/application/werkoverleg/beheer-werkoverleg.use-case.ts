import { Injectable } from '@nestjs/common';
import { Gebruikersgegevens } from '@navolgbaar/identiteit';
import { DomeinFout, Klok, schrijfDag } from '@navolgbaar/kernel';
import { MeldingFeiten } from '@navolgbaar/melding';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { type Agendaonderwerp, volgorde } from '../../domain/agenda';
import type { Wegingfoutcode } from '../../domain/fouten';
import { weiger } from '../../domain/weiger';
import { type Agendapunt, type Deelnemer, Werkoverleggen } from '../ports/werkoverleggen';
import { WegingRepository } from '../ports/weging.repository';
import { Lopendoverleg, puntIn } from './lopend-overleg';
import { StelAgendaOp } from './stel-agenda-op';

const LEEG = { toevoegreden: null, uitstelreden: null, aantekening: null, besluitId: null, versie: 1 };
const alsPunt = (onderwerp: Agendaonderwerp, anders: Partial<Agendapunt> = {}): Agendapunt => ({
  ...{ ...onderwerp, ...LEEG, ...anders },
});
const alsDeelnemer = (gebruikerId: string | null, naam: string): Deelnemer => ({
  ...{ id: nieuwId(), gebruikerId, naam, aanwezig: true },
});

/**
 * The meeting of the team around its decisions: planned with who comes, its agenda, started, and what is said of a point.
 * Every act locks the meeting, so that two who write in it do so one after the other.
 */
@Injectable()
export class BeheerWerkoverleg {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly gebruikers: Gebruikersgegevens,
    private readonly meldingen: MeldingFeiten,
    private readonly wegingen: WegingRepository,
    private readonly overleggen: Werkoverleggen,
    private readonly lopend: Lopendoverleg,
    private readonly agenda: StelAgendaOp,
  ) {}

  /**
   * The whole team takes part; who is not there is marked so.
   * @throws DomeinFout GEEN_RECHT, WERKOVERLEG.DAG_PAST_NIET for a day that has passed
   */
  plan(
    actor: Actor,
    { op, begint, plek }: { op: string; begint: string | null; plek: string | null },
  ): Promise<{ id: string }> {
    eisRecht(actor, 'werkoverleg:houden');
    if (op < this.klok.vandaag().toString()) {
      weiger('WERKOVERLEG.DAG_PAST_NIET', 'op', 'Deze dag is al geweest. Vul een dag in vanaf vandaag.');
    }
    return this.uow.run(actor, async () => {
      const id = nieuwId();
      await this.overleggen.voegToe({
        ...{ id, op, begint, plek, status: 'gepland', gestartOp: null, geslotenOp: null, geslotenDoor: null },
        ...{ documentId: null, sha256: null, versie: 1 },
      });
      const team = (await this.gebruikers.collegas(actor)).filter(({ actief }) => actief);
      await this.overleggen.voegDeelnemersToe(
        id,
        team.map((collega) => alsDeelnemer(collega.id, collega.naam)),
      );
      this.schrijf('plannen', id);
      return { id };
    });
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, WERKOVERLEG.… */
  laatVervallen(actor: Actor, { id, versie }: { id: string; versie: number }): Promise<void> {
    eisRecht(actor, 'werkoverleg:houden');
    return this.uow.run(actor, async () => {
      const { overleg } = await this.lopend.laad(id, 'laatVervallen');
      await this.overleggen.wijzig({ ...overleg, status: 'vervallen' }, versie);
      this.schrijf('laatVervallen', id);
    });
  }

  /**
   * From here on the agenda stays as it is: what comes in meanwhile is for the next time, unless somebody adds it. It is
   * held today, also when it was planned for an earlier day.
   * @throws DomeinFout as `laatVervallen`, WERKOVERLEG.DAG_PAST_NIET before its day, WERKOVERLEG.AL_BEZIG: who stays out of
   * a point in one meeting, may not decide it in another
   */
  start(actor: Actor, { id, versie }: { id: string; versie: number }): Promise<void> {
    eisRecht(actor, 'werkoverleg:houden');
    return this.uow.run(actor, async () => {
      const { overleg, punten } = await this.lopend.laad(id, 'start');
      if (overleg.op > this.klok.vandaag().toString()) {
        weiger('WERKOVERLEG.DAG_PAST_NIET', 'op', 'Dit overleg is nog niet. Begin het op de dag zelf.');
      }
      const lopend = await this.overleggen.lopend();
      if (lopend) throw new DomeinFout<Wegingfoutcode>('WERKOVERLEG.AL_BEZIG', { op: schrijfDag(lopend.op) });
      const bekend = new Set(punten.map(({ objectId }) => objectId));
      const nieuw = (await this.agenda.execute(actor)).filter(({ objectId }) => !bekend.has(objectId));
      await this.overleggen.voegPuntenToe(
        id,
        nieuw.sort(volgorde).map((onderwerp) => alsPunt(onderwerp)),
      );
      const nu = { op: this.klok.vandaag().toString(), gestartOp: this.klok.nu().toString() };
      const gestart = { ...overleg, ...nu, status: 'bezig' } as const;
      await this.overleggen.wijzig(gestart, versie);
      this.schrijf('start', id);
    });
  }

  /** @throws DomeinFout as `laatVervallen`, WERKOVERLEG.DEELNEMER_ONBEKEND, WERKOVERLEG.AL_DEELNEMER */
  voegDeelnemerToe(
    actor: Actor,
    { id, gebruikerId, naam }: { id: string; gebruikerId: string | null; naam: string | null },
  ): Promise<void> {
    eisRecht(actor, 'werkoverleg:houden');
    return this.uow.run(actor, async () => {
      const staat = await this.lopend.laad(id, 'wijzigDeelnemers');
      const wie = gebruikerId ? await this.collega(actor, gebruikerId) : naam;
      if (!wie) return weiger('WERKOVERLEG.DEELNEMER_ONBEKEND', 'naam', 'Vul in wie er meedoet.');
      if ((await this.overleggen.voegDeelnemersToe(id, [alsDeelnemer(gebruikerId, wie)])) === 0)
        weiger('WERKOVERLEG.AL_DEELNEMER', 'gebruikerId', 'Deze collega doet al mee.');
      await this.lopend.telOp(staat);
      this.schrijf('deelnemer-toevoegen', id);
    });
  }

  /** @throws DomeinFout as `laatVervallen` */
  zetAanwezig(
    actor: Actor,
    { id, deelnemerId, aanwezig }: { id: string; deelnemerId: string; aanwezig: boolean },
  ): Promise<void> {
    eisRecht(actor, 'werkoverleg:houden');
    return this.uow.run(actor, async () => {
      const staat = await this.lopend.laad(id, 'wijzigDeelnemers');
      if (!(await this.overleggen.zetAanwezig(id, deelnemerId, aanwezig)))
        throw new DomeinFout('NIET_GEVONDEN');
      await this.lopend.telOp(staat);
      this.schrijf('aanwezigheid', id);
    });
  }

  /**
   * Puts a melding on the agenda that would not come there by itself, or back on it what was put off.
   * @throws DomeinFout as `laatVervallen`, WERKOVERLEG.MELDING_ONBEKEND, WERKOVERLEG.AL_OP_AGENDA
   */
  voegToe(
    actor: Actor,
    { id, meldingNummer, reden }: { id: string; meldingNummer: string; reden: string },
  ): Promise<void> {
    eisRecht(actor, 'werkoverleg:houden');
    return this.uow.run(actor, async () => {
      const staat = await this.lopend.laad(id, 'voegToe');
      const melding = await this.meldingen.opNummer(meldingNummer);
      if (!melding) {
        const uitleg = 'Er is geen melding met dit nummer, of u mag haar niet zien.';
        return weiger('WERKOVERLEG.MELDING_ONBEKEND', 'meldingNummer', uitleg);
      }
      const bekend = staat.punten.find(({ objectId }) => objectId === melding.id);
      if (bekend?.uitstelreden) {
        const terug = { ...bekend, uitstelreden: null, toevoegreden: reden };
        await this.overleggen.wijzigPunt(id, terug, bekend.versie);
      } else {
        const vanzelf = staat.overleg.status === 'gepland' ? await this.agenda.execute(actor) : [];
        if (bekend || vanzelf.some(({ objectId }) => objectId === melding.id))
          weiger('WERKOVERLEG.AL_OP_AGENDA', 'meldingNummer', 'Deze melding staat al op de agenda.');
        const [weging] = await this.wegingen.wegingenVan([melding.id]);
        await this.overleggen.voegPuntenToe(id, [
          alsPunt(
            {
              ...{ object: 'melding', objectId: melding.id, meldingId: melding.id, groep: 'toegevoegd' },
              ...{
                kenmerk: melding.nummer,
                titel: melding.onderwerp,
                kleur: weging?.kleur ?? null,
                partner: null,
              },
            },
            { toevoegreden: reden },
          ),
        ]);
      }
      await this.lopend.telOp(staat);
      this.schrijf('voegToe', id);
    });
  }

  /**
   * Not this time: it comes back at the next meeting by itself.
   * @throws DomeinFout as `laatVervallen`, NIET_GEVONDEN for what is not on this agenda, WERKOVERLEG.PUNT_PAST_NIET
   */
  stelUit(
    actor: Actor,
    { id, objectId, reden }: { id: string; objectId: string; reden: string },
  ): Promise<void> {
    eisRecht(actor, 'werkoverleg:houden');
    return this.uow.run(actor, async () => {
      const staat = await this.lopend.laad(id, 'stelUit');
      const bekend = staat.punten.find((punt) => punt.objectId === objectId);
      if (bekend) {
        if (bekend.besluitId || bekend.uitstelreden)
          weiger('WERKOVERLEG.PUNT_PAST_NIET', 'reden', 'Dit punt is al besproken of al uitgesteld.');
        await this.overleggen.wijzigPunt(id, { ...bekend, uitstelreden: reden }, bekend.versie);
      } else {
        const vanzelf = staat.overleg.status === 'gepland' ? await this.agenda.execute(actor) : [];
        const onderwerp = vanzelf.find((een) => een.objectId === objectId);
        if (!onderwerp) throw new DomeinFout('NIET_GEVONDEN');
        await this.overleggen.voegPuntenToe(id, [alsPunt(onderwerp, { uitstelreden: reden })]);
      }
      await this.lopend.telOp(staat);
      this.schrijf('stelUit', id);
    });
  }

  /** What was said of a point. @throws DomeinFout as `laatVervallen`; the version is that of the point */
  noteer(
    actor: Actor,
    { id, objectId, versie, tekst }: { id: string; objectId: string; versie: number; tekst: string },
  ): Promise<void> {
    eisRecht(actor, 'werkoverleg:houden');
    return this.uow.run(actor, async () => {
      const staat = await this.lopend.laad(id, 'noteer');
      const punt = puntIn(staat, objectId);
      await this.overleggen.wijzigPunt(id, { ...punt, aantekening: tekst }, versie);
      await this.lopend.telOp(staat);
      this.schrijf('noteer', id);
    });
  }

  /**
   * A person has to do with a point and stays out of it: he is not there when it is decided, and cannot record it.
   * @throws DomeinFout as `laatVervallen`, WERKOVERLEG.AL_VERSCHOOND, WERKOVERLEG.PUNT_PAST_NIET once it is decided
   */
  verschoon(
    actor: Actor,
    { id, ...verschoning }: { id: string; objectId: string; deelnemerId: string; reden: string },
  ): Promise<void> {
    eisRecht(actor, 'werkoverleg:houden');
    return this.uow.run(actor, async () => {
      const staat = await this.lopend.laad(id, 'verschoon');
      eisOnbesloten(puntIn(staat, verschoning.objectId));
      if (!staat.deelnemers.some((deelnemer) => deelnemer.id === verschoning.deelnemerId))
        weiger('WERKOVERLEG.DEELNEMER_ONBEKEND', 'deelnemerId', 'Kies iemand die meedoet aan dit overleg.');
      if (!(await this.overleggen.voegVerschoningToe(id, verschoning)))
        weiger('WERKOVERLEG.AL_VERSCHOOND', 'deelnemerId', 'Deze deelnemer doet al niet mee aan dit punt.');
      await this.lopend.telOp(staat);
      this.schrijf('verschoon', id);
    });
  }

  /**
   * Who was excused takes part after all. Not by that person alone: another one says so, with the reason.
   * @throws DomeinFout as `verschoon`, NIET_GEVONDEN for who is not excused, WERKOVERLEG.VERSCHOOND
   */
  laatTochMeedoen(
    actor: Actor,
    {
      id,
      objectId,
      deelnemerId,
      reden: ophefreden,
    }: { id: string; objectId: string; deelnemerId: string; reden: string },
  ): Promise<void> {
    eisRecht(actor, 'werkoverleg:houden');
    return this.uow.run(actor, async () => {
      const staat = await this.lopend.laad(id, 'verschoon');
      eisOnbesloten(puntIn(staat, objectId));
      this.lopend.eisNietVerschoond(actor, staat, objectId);
      if (!(await this.overleggen.hefVerschoningOp(id, { objectId, deelnemerId, ophefreden })))
        throw new DomeinFout('NIET_GEVONDEN');
      await this.lopend.telOp(staat);
      this.schrijf('laatTochMeedoen', id);
    });
  }

  /** Their name; only who is of the team takes part with an account. */
  private async collega(actor: Actor, gebruikerId: string): Promise<string> {
    const team = await this.gebruikers.collegas(actor);
    const collega = team.find(({ id, actief }) => id === gebruikerId && actief);
    const uitleg = 'Kies een collega van het team, of vul een naam in.';
    return collega?.naam ?? weiger('WERKOVERLEG.DEELNEMER_ONBEKEND', 'gebruikerId', uitleg);
  }

  private schrijf(handeling: string, objectId: string): void {
    this.uow.schrijf({ handeling: `werkoverleg:${handeling}`, object: 'werkoverleg', objectId });
  }
}

/** Who takes part in a decision is settled before it. @throws DomeinFout WERKOVERLEG.PUNT_PAST_NIET */
function eisOnbesloten({ besluitId }: Agendapunt): void {
  if (besluitId)
    weiger(
      'WERKOVERLEG.PUNT_PAST_NIET',
      'deelnemerId',
      'Over dit punt is al besloten. Neem dat eerst terug.',
    );
}
