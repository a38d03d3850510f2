import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Temporal } from 'temporal-polyfill';
import { STANDAARDKALENDER, type VrijeDag } from '../../domain/kalender';
import { type Agendatermijn, TermijnenQuery } from './termijnen.query';

export const MAX_DAGEN = 62;
/** More does not fit on a page of a calendar that somebody still reads. */
const MAX_TERMIJNEN = 500;

export interface Agendavraag {
  readonly van: string;
  readonly tot: string;
  readonly behandelaarId: string | null;
}

export interface Agenda {
  readonly van: string;
  readonly tot: string;
  readonly resultaten: readonly (Omit<Agendatermijn, 'gewijzigdOp'> & { readonly dagenResterend: number })[];
  readonly volledig: boolean;
  readonly maximum: number;
  /** The days that are no ordinary days (Awt art. 1 and 3). */
  readonly vrijeDagen: readonly (Omit<VrijeDag, 'datum'> & { readonly datum: string })[];
  readonly waarschuwingen: readonly string[];
}

function leesDag(veld: 'van' | 'tot', tekst: string): Temporal.PlainDate {
  try {
    return Temporal.PlainDate.from(tekst, { overflow: 'reject' });
  } catch {
    throw new DomeinFout('INVOER_ONGELDIG', {}, [{ name: veld, reason: `De dag ${tekst} bestaat niet.` }]);
  }
}

/** @throws DomeinFout INVOER_ONGELDIG for days that do not exist, the wrong order, or too long a period */
function leesPeriode(vraag: Agendavraag): Temporal.PlainDate[] {
  const van = leesDag('van', vraag.van);
  const tot = leesDag('tot', vraag.tot);
  const aantal = van.until(tot).days + 1;
  if (aantal < 1 || aantal > MAX_DAGEN) {
    const reason = `Kies een laatste dag die niet voor de eerste ligt, en ten hoogste ${MAX_DAGEN} dagen bij elkaar.`;
    throw new DomeinFout('INVOER_ONGELDIG', {}, [{ name: 'tot', reason }]);
  }
  return Array.from({ length: aantal }, (_, dag) => van.add({ days: dag }));
}

/** The open terms of the team by their last day, with the free days of the legal calendar between them. */
@Injectable()
export class Termijnagenda {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly query: TermijnenQuery,
    private readonly klok: Klok,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, INVOER_ONGELDIG */
  execute(actor: Actor, vraag: Agendavraag): Promise<Agenda> {
    eisRecht(actor, 'termijn:lezen');
    const dagen = leesPeriode(vraag);
    return this.uow.run(actor, async () => {
      const gevonden = await this.query.agenda({ ...vraag, aantal: MAX_TERMIJNEN + 1 });
      this.uow.schrijf({ handeling: 'termijn:lijst', object: 'lijst', objectId: 'termijnen-agenda' });
      const vandaag = this.klok.vandaag();
      const resultaten = gevonden.slice(0, MAX_TERMIJNEN).map(({ gewijzigdOp: _, ...termijn }) => ({
        ...termijn,
        dagenResterend: vandaag.until(Temporal.PlainDate.from(termijn.uiterlijk)).days,
      }));
      const [van, tot] = [dagen[0], dagen.at(-1)];
      return {
        ...{ van: vraag.van, tot: vraag.tot, resultaten, maximum: MAX_TERMIJNEN },
        volledig: gevonden.length <= MAX_TERMIJNEN,
        vrijeDagen: dagen.flatMap((dag) => {
          const vrij = STANDAARDKALENDER.vrijeDag(dag);
          return vrij ? [{ ...vrij, datum: dag.toString() }] : [];
        }),
        waarschuwingen: van && tot ? STANDAARDKALENDER.waarschuwingen(van, tot) : [],
      };
    });
  }
}

/** What ends soon or is late already, for a page that shows the first of it. */
@Injectable()
export class KomendeTermijnen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly query: TermijnenQuery,
  ) {}

  /** Open terms that end on that day at the latest, the earliest first. @throws DomeinFout GEEN_RECHT */
  execute(
    actor: Actor,
    filter: { readonly tot: string; readonly behandelaarId: string | null; readonly aantal: number },
  ): Promise<Agendatermijn[]> {
    eisRecht(actor, 'termijn:lezen');
    return this.uow.run(actor, async () => {
      this.uow.schrijf({ handeling: 'termijn:lijst', object: 'lijst', objectId: 'termijnen-agenda' });
      return this.query.agenda({ van: null, ...filter });
    });
  }
}

/** What a calendar program of one person gets: the open terms of the work of that person. */
@Injectable()
export class EigenTermijnen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly query: TermijnenQuery,
  ) {}

  /** At most five hundred, the earliest first. @throws DomeinFout GEEN_RECHT */
  execute(actor: Actor): Promise<Agendatermijn[]> {
    eisRecht(actor, 'termijn:lezen');
    const { gebruikerId } = actor;
    if (gebruikerId === null) throw new DomeinFout('GEEN_RECHT', { recht: 'termijn:lezen' });
    return this.uow.run(actor, async () => {
      this.uow.schrijf({ handeling: 'termijn:lijst', object: 'lijst', objectId: 'agendafeed' });
      return this.query.agenda({ van: null, tot: null, behandelaarId: gebruikerId, aantal: MAX_TERMIJNEN });
    });
  }
}
