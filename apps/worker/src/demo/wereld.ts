import type { INestApplicationContext, Type } from '@nestjs/common';
import { DrukBrieven, Drukwekker, VerzendBerichten } from '@navolgbaar/bericht';
import { ControleerBestanden } from '@navolgbaar/document';
import { LeesZaken, type Zaakdetail } from '@navolgbaar/onderzoek';
import { type Actor, systeemActor } from '@navolgbaar/platform/auth';
import { Verwerkingslus } from '@navolgbaar/platform/outbox';
import type { StelbareKlok } from '@navolgbaar/platform/observability';
import { PubliceerRijpe } from '@navolgbaar/publicatie';
import { MaakRapportPdf } from '@navolgbaar/rapport';
import { BewaakTermijnen } from '@navolgbaar/termijn';
import { Temporal } from 'temporal-polyfill';
import type { Demopersoon } from './accounts';
import { Demoscanner } from './demoscanner';

const ZONE = 'Europe/Amsterdam';

/** Something that happens at a moment of the demo. */
export interface Voorval {
  readonly dag: Temporal.PlainDate;
  /** Local time, such as `10:15`. */
  readonly tijd: string;
  readonly gebeurt: (wereld: Wereld) => Promise<void>;
}

/** An organisation of the demo once it is there. */
export interface Demoorganisatie {
  readonly id: string;
  readonly gemeenten: Readonly<Record<string, string>>;
  /** Id per e-mail address. */
  readonly gebruikers: Record<string, string>;
}

/**
 * The demo as it comes about: a clock that goes through the past, the people who act, and a diary of what happens.
 * Everything goes through the same use cases as in real life.
 */
export class Wereld {
  private readonly agenda: Voorval[] = [];

  constructor(
    private readonly app: INestApplicationContext,
    private readonly klok: StelbareKlok,
    readonly organisatie: Demoorganisatie,
    readonly vandaag: Temporal.PlainDate,
    readonly personen: readonly Demopersoon[],
    readonly aanbieders: ReadonlyMap<string, string>,
  ) {}

  van<T>(soort: Type<T> | (abstract new (...args: never[]) => T)): T {
    return this.app.get<T>(soort as Type<T>, { strict: false });
  }

  /** A person by first name, as an actor of a use case. */
  actor(voornaam: string): Actor {
    const persoon = this.personen.find(({ naam }) => naam.startsWith(`${voornaam} `));
    if (!persoon) throw new Error(`Niemand in de demo heet ${voornaam}.`);
    return {
      soort: 'gebruiker',
      organisatieId: this.organisatie.id,
      gebruikerId: this.organisatie.gebruikers[persoon.email] ?? null,
      naam: persoon.naam,
      rollen: [persoon.rol],
      aanbiederId: persoon.rol === 'aanbieder' ? this.aanbieder('Stichting De Linde') : null,
      gemeenteId: ['college', 'jurist'].includes(persoon.rol)
        ? (this.organisatie.gemeenten['noordstad'] ?? null)
        : null,
      accountbeheerder: persoon.accountbeheerder,
      correlatieId: 'demo',
      herkomst: 'demo',
    };
  }

  systeem(): Actor {
    return systeemActor(this.organisatie.id, 'demo', 'demo');
  }

  /** The gemeente for which most of the demo happens. */
  noordstad(): string {
    return this.organisatie.gemeenten['noordstad'] ?? '';
  }

  aanbieder(naam: string): string {
    const id = this.aanbieders.get(naam);
    if (!id) throw new Error(`Er is geen aanbieder ${naam} in de demo.`);
    return id;
  }

  /** The day this number of days before today; on a weekend the Friday before, for what people do at work. */
  werkdagGeleden(dagen: number): Temporal.PlainDate {
    const dag = this.vandaag.subtract({ days: dagen });
    return dag.dayOfWeek > 5 ? dag.subtract({ days: dag.dayOfWeek - 5 }) : dag;
  }

  /** The effects of what happened so far, within one voorval. */
  async laatDoorwerken(): Promise<void> {
    // What brought about nothing left no report to print and no file to look at.
    if ((await this.van(Verwerkingslus).leeg()) === 0) return;
    await this.van(MaakRapportPdf).execute(this.organisatie.id);
    await this.van(ControleerBestanden).execute(this.organisatie.id, undefined, new Demoscanner());
  }

  /** The case that a melding opened, as it is now. */
  async zaakVan(meldingId: string): Promise<Zaakdetail> {
    const filter = {
      status: null,
      toezichtvorm: null,
      aanbiederId: null,
      behandelaarId: null,
      teLaatOp: null,
      vanaf: undefined,
    };
    const { resultaten } = await this.van(LeesZaken).lijst(this.systeem(), {
      ...filter,
      meldingId,
      aantal: 1,
    });
    if (!resultaten[0]) throw new Error(`Bij melding ${meldingId} is geen zaak geopend.`);
    return this.zaak(resultaten[0].id);
  }

  zaak(id: string): Promise<Zaakdetail> {
    return this.van(LeesZaken).detail(this.systeem(), id);
  }

  /** The day this number of days after now, ISO. */
  over(dagen: number): string {
    return this.klok.vandaag().add({ days: dagen }).toString();
  }

  /** The day on which the demo now is, ISO. */
  dagVanNu(): string {
    return this.klok.vandaag().toString();
  }

  /** The moment at which the demo now is, ISO. */
  nu(): string {
    return this.klok.nu().toString();
  }

  plan(dag: Temporal.PlainDate, tijd: string, gebeurt: Voorval['gebeurt']): void {
    if (Temporal.PlainDate.compare(dag, this.vandaag) < 0) this.agenda.push({ dag, tijd, gebeurt });
  }

  /** Lives through the diary up to today: what happens, its effects, and each day the watch over the terms. */
  async leef(voortgang: (dag: Temporal.PlainDate) => void): Promise<void> {
    const sorteersleutel = ({ dag, tijd }: Voorval): string => `${dag.toString()} ${tijd}`;
    let vorige: Temporal.PlainDate | null = null;
    for (let item = this.neem(sorteersleutel); item; item = this.neem(sorteersleutel)) {
      if (vorige && !vorige.equals(item.dag)) await this.bewaak(vorige, item.dag);
      this.zet(item.dag, item.tijd);
      await item.gebeurt(this);
      await this.laatDoorwerken();
      vorige = item.dag;
      voortgang(item.dag);
    }
    if (vorige) await this.bewaak(vorige, this.vandaag);
    await this.laatDrukken();
  }

  /** What happens may plan more, so the diary is looked at again every time. */
  private neem(sleutel: (voorval: Voorval) => string): Voorval | undefined {
    let eerste = 0;
    this.agenda.forEach((voorval, i) => {
      const huidige = this.agenda[eerste];
      if (huidige && sleutel(voorval) < sleutel(huidige)) eerste = i;
    });
    return this.agenda.splice(eerste, 1)[0];
  }

  /** The mornings between two days: reminders go out on their own day, as they would have. */
  private async bewaak(van: Temporal.PlainDate, tot: Temporal.PlainDate): Promise<void> {
    for (let dag = van; Temporal.PlainDate.compare(dag, tot) <= 0; dag = dag.add({ days: 1 })) {
      this.zet(dag, '08:30');
      await this.van(BewaakTermijnen).execute();
      await this.van(PubliceerRijpe).execute(this.organisatie.id);
      await this.van(Verwerkingslus).leeg();
    }
    await this.van(VerzendBerichten).execute(this.organisatie.id);
    // Beside what goes on: printing is done in a thread of its own.
    this.van(Drukwekker).wek(this.organisatie.id);
  }

  /** Every letter that was written so far has its file. */
  async laatDrukken(): Promise<void> {
    await this.van(Drukwekker).rust();
    // Here a fault is not put off until later.
    await this.van(DrukBrieven).execute(this.organisatie.id);
  }

  private zet(dag: Temporal.PlainDate, tijd: string): void {
    this.klok.naar(
      dag.toZonedDateTime({ timeZone: ZONE, plainTime: Temporal.PlainTime.from(tijd) }).toInstant(),
    );
  }
}
