import { Injectable } from '@nestjs/common';
import { Herkenning } from '@navolgbaar/aanbieder';
import { Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import type { Koppeling } from '../../domain/koppeling';
import type { Kolomfout } from '../../domain/koppeltoepassing';
import type { Meldingsoort } from '../../domain/soorten';
import { type Kandidaat, type Overname, type Overnamerij, Overnames } from '../ports/overnames';
import { Routetabellen } from '../ports/routetabellen';
import { Aanbiederherkenning } from './aanbiederherkenning';
import { type Beoordeling, type Overnameregel, Regelbeoordelaar } from './beoordeel-regel';

export interface NeemMeldingenOverCommand {
  readonly koppeling: Koppeling;
  readonly overname: Overname;
  /** The lines of the list, some at a time; read as fast as they are stored. */
  readonly regels: AsyncIterable<readonly Overnameregel[]>;
  /** Told of each line, in their order, once it is certain: after the commit of its part. */
  readonly uitkomst?: (regel: number, uitkomst: Regeluitkomst) => void;
  readonly voortgang?: (klaar: number) => void;
}

/** What became of a line, or would become of it. */
export type Regeluitkomst =
  | { readonly soort: 'geladen'; readonly referentie: string; readonly als: Kandidaat['status'] }
  | { readonly soort: 'al_geladen' | 'dubbel'; readonly referentie: string; readonly reden: string }
  | { readonly soort: 'afgekeurd'; readonly fouten: readonly Kolomfout[] };

export interface Overnameverslag {
  readonly gelezen: number;
  readonly geladen: number;
  /** Of those: still to be worked on. */
  readonly open: number;
  /** Brought by an earlier run of the same overname, that was broken off or done again. */
  readonly alGeladen: number;
  readonly dubbel: number;
  readonly afgekeurd: number;
  readonly perSoort: Readonly<Partial<Record<Meldingsoort, number>>>;
}

/** Lines of one transaction: intake waits no longer than for one of these when it wants a number. */
const DEEL = 1_000;

interface Beoordeeld {
  readonly regel: number;
  readonly kandidaat: Kandidaat | null;
  readonly uitkomst: Regeluitkomst;
}

/** On which line a reference stood first. */
type Referenties = Map<string, number>;

/** A transaction, which may run again: it counts nothing itself. */
type Werkwijze = (deel: readonly Beoordeling[], eerder: Referenties) => Promise<readonly Beoordeeld[]>;

type Telling = {
  -readonly [K in keyof Overnameverslag]: K extends 'perSoort'
    ? Partial<Record<Meldingsoort, number>>
    : Overnameverslag[K];
};

/**
 * Takes meldingen over from an older list. They are marked as such and keep their own day of receipt; nobody gets a
 * letter, no term starts and nothing is judged again. What is still open stands in the worklist; only when the koppeling
 * says so does all that follows on a new melding follow on it too (AANNAME: most of what looks open in an old list was
 * answered long ago). In parts that each are a transaction: broken off and run again, it goes on where it was.
 */
@Injectable()
export class NeemMeldingenOver {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly herkenning: Herkenning,
    private readonly routetabellen: Routetabellen,
    private readonly overnames: Overnames,
  ) {}

  /** Says what would happen, and stores nothing. @throws DomeinFout GEEN_RECHT */
  async keur(actor: Actor, command: Omit<NeemMeldingenOverCommand, 'overname'>): Promise<Overnameverslag> {
    eisRecht(actor, 'melding:overnemen');
    const beoordelaar = await this.beoordelaar(actor, command.koppeling);
    return this.perDeel(command, beoordelaar, (deel, eerder) =>
      this.uow.run(actor, () => this.verdeel(deel, eerder, null)),
    );
  }

  /** @throws DomeinFout GEEN_RECHT; what the database says of a part, when the parts before it stay loaded */
  async laad(actor: Actor, command: NeemMeldingenOverCommand): Promise<Overnameverslag> {
    eisRecht(actor, 'melding:overnemen');
    const beoordelaar = await this.beoordelaar(actor, command.koppeling);
    const { id } = await this.uow.run(actor, () => this.overnames.begin(command.overname));
    const verslag = await this.perDeel(command, beoordelaar, (deel, eerder) =>
      this.uow.run(actor, () => this.laadDeel(id, command.koppeling, deel, eerder)),
    );
    await this.uow.run(actor, async () => {
      await this.overnames.rondAf(id);
      this.uow.schrijf({ handeling: 'overname:afronden', object: 'overname', objectId: id });
    });
    return verslag;
  }

  private beoordelaar(actor: Actor, koppeling: Koppeling): Promise<Regelbeoordelaar> {
    return this.uow.run(actor, async () => {
      const vandaag = this.klok.vandaag().toString();
      const [aanbieders, gemeenten, tabel] = await Promise.all([
        this.herkenning.aanbieders(),
        this.herkenning.gemeenten(),
        this.routetabellen.geldend(vandaag),
      ]);
      return new Regelbeoordelaar(koppeling, new Aanbiederherkenning(aanbieders, gemeenten), tabel, vandaag);
    });
  }

  /** While the database works on one part the next is made ready: one of the two would else stand still. */
  private async perDeel(
    { regels, uitkomst, voortgang }: Omit<NeemMeldingenOverCommand, 'overname'>,
    beoordelaar: Regelbeoordelaar,
    verwerk: Werkwijze,
  ): Promise<Overnameverslag> {
    const verslag: Telling = {
      ...{ gelezen: 0, geladen: 0, open: 0, alGeladen: 0, dubbel: 0, afgekeurd: 0 },
      perSoort: {},
    };
    const eerder: Referenties = new Map();
    let onderweg: ReturnType<Werkwijze> = Promise.resolve([]);
    const rondAf = async (): Promise<void> => {
      for (const een of await onderweg) {
        tel(verslag, een);
        uitkomst?.(een.regel, een.uitkomst);
      }
      voortgang?.(verslag.gelezen);
    };
    let deel: Beoordeling[] = [];
    const geefDoor = async (): Promise<void> => {
      const klaar = deel;
      deel = [];
      await rondAf();
      onderweg = verwerk(klaar, eerder);
      // Its failure is told by the next round; until then nobody looks.
      onderweg.catch(() => undefined);
    };
    for await (const samen of regels) {
      for (const regel of samen) {
        verslag.gelezen += 1;
        deel.push(beoordelaar.beoordeel(regel));
        if (deel.length === DEEL) await geefDoor();
      }
    }
    await geefDoor();
    await rondAf();
    return verslag;
  }

  private async laadDeel(
    overnameId: string,
    koppeling: Koppeling,
    deel: readonly Beoordeling[],
    eerder: Referenties,
  ): ReturnType<Werkwijze> {
    const beoordeeld = await this.verdeel(deel, eerder, overnameId);
    const nieuw = beoordeeld.flatMap(({ kandidaat, uitkomst }) =>
      kandidaat && uitkomst.soort === 'geladen' ? [kandidaat] : [],
    );
    if (nieuw.length === 0) return beoordeeld;
    const nummers = await this.uow.nummers(
      'melding',
      nieuw.map(({ melding }) => Number(melding.ontvangenOp.slice(0, 4))),
    );
    const rijen = nieuw.map((kandidaat, i): Overnamerij => ({
      ...kandidaat,
      id: nieuwId(),
      nummer: nummers[i] as string,
    }));
    await this.overnames.voegToe(overnameId, rijen);
    const [van, tot] = [rijen[0]?.id as string, rijen.at(-1)?.id as string];
    this.uow.meld({
      type: 'MeldingenOvergenomen',
      aggregaatId: overnameId,
      payload: { overnameId, van, tot, aantal: rijen.length },
    });
    if (koppeling.openStarten)
      rijen.filter(({ status }) => status === 'ontvangen').forEach((r) => this.start(r));
    this.uow.schrijf({ handeling: 'melding:overnemen', object: 'overname', objectId: overnameId });
    return beoordeeld;
  }

  /** As when somebody registers it now. */
  private start({ id, melding: { soort, wet, domein, bron }, aanbieder }: Overnamerij): void {
    const viaAanbieder = bron === 'zorgaanbieder';
    const feiten = { meldingId: id, soort, wet, domein, aanbiederId: aanbieder?.id ?? null, viaAanbieder };
    this.uow.meld({ type: 'MeldingGeregistreerd', aggregaatId: id, payload: feiten });
  }

  /** What becomes of each of them. */
  private async verdeel(
    deel: readonly Beoordeling[],
    eerder: Referenties,
    overnameId: string | null,
  ): ReturnType<Werkwijze> {
    const bekend = await this.overnames.bekende(
      deel.flatMap(({ kandidaat }) => kandidaat?.melding.referentie ?? []),
    );
    return deel.map(({ regel, kandidaat, fouten }) => ({
      regel,
      kandidaat,
      uitkomst: kandidaat
        ? plaats(regel, kandidaat, { eerder, bekend, overnameId })
        : { soort: 'afgekeurd', fouten },
    }));
  }
}

interface Bekend {
  readonly eerder: Referenties;
  readonly bekend: ReadonlyMap<string, string>;
  readonly overnameId: string | null;
}

function plaats(
  regel: number,
  { melding: { referentie }, status }: Kandidaat,
  { eerder, bekend, overnameId }: Bekend,
): Regeluitkomst {
  const eerste = eerder.get(referentie);
  if (eerste !== undefined && eerste !== regel)
    return { soort: 'dubbel', referentie, reden: `Dezelfde referentie als op regel ${eerste}.` };
  eerder.set(referentie, regel);
  const uit = bekend.get(referentie);
  if (uit === undefined) return { soort: 'geladen', referentie, als: status };
  if (uit === overnameId)
    return { soort: 'al_geladen', referentie, reden: 'Bij een eerdere keer al overgenomen.' };
  return { soort: 'dubbel', referentie, reden: 'Deze referentie is er al, uit een andere overname.' };
}

function tel(verslag: Telling, { uitkomst: { soort }, kandidaat }: Beoordeeld): void {
  if (soort === 'afgekeurd') verslag.afgekeurd += 1;
  else if (soort === 'dubbel') verslag.dubbel += 1;
  else if (soort === 'al_geladen') verslag.alGeladen += 1;
  else {
    verslag.geladen += 1;
    if (kandidaat?.status === 'ontvangen') verslag.open += 1;
    const wat = kandidaat?.melding.soort as Meldingsoort;
    verslag.perSoort[wat] = (verslag.perSoort[wat] ?? 0) + 1;
  }
}
