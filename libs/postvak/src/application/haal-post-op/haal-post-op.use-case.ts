import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { type Actor, systeemActor } from '@navolgbaar/platform/auth';
import { Configuratie, type Postvakinstelling } from '@navolgbaar/platform/config';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { Logboek } from '@navolgbaar/platform/observability';
import { createHash } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { GROOTSTE_MAIL } from '../../domain/gelezen-mail';
import { wachtNa } from '../../domain/wachttijd';
import { NeemMailOp } from '../neem-mail-op/neem-mail-op.use-case';
import { Mailbron, MailbronFout, type Maillid, type Mailmap } from '../ports/mailbron';
import { PostRepository } from '../ports/post.repository';
import { Postvakhouders, type Postvakstand, Postvakstanden } from '../ports/postvakstanden';

/** Mails of one mailbox in one round; the rest comes in the next, after the others. */
const RONDE = 50;
const BEGINSTAND: Postvakstand = {
  ...{ geluktOp: null, misluktSinds: null, pogingen: 0, fout: null, volgendeOp: null, achtergebleven: 0 },
};

/**
 * Reads every mailbox once. A mail is moved out of the inbox only after it was stored; a process that dies in between finds
 * it there again, and knows it. A mailbox that fails is tried again ever later, and keeps nobody else's mail waiting.
 */
@Injectable()
export class HaalPostOp {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly configuratie: Configuratie,
    private readonly houders: Postvakhouders,
    private readonly standen: Postvakstanden,
    private readonly bron: Mailbron,
    private readonly post: PostRepository,
    private readonly neemOp: NeemMailOp,
    private readonly logboek: Logboek,
  ) {}

  /** Call it outside a unit of work, in one process at a time. */
  async execute(): Promise<void> {
    const { postvakken } = this.configuratie;
    const organisaties = await this.houders.metCodes(postvakken.map(({ code }) => code));
    await this.vergeetAndere(new Set(organisaties.values()));
    // One mailbox that fails ends no other, and the round is not over before all are.
    const rondes = await Promise.allSettled(
      postvakken.map(async (instelling) => {
        const organisatieId = organisaties.get(instelling.code);
        if (organisatieId) await this.lees(organisatieId, instelling);
        else this.logboek.warn({ code: instelling.code }, 'postvak van een organisatie die er niet is');
      }),
    );
    for (const ronde of rondes) if (ronde.status === 'rejected') throw ronde.reason as Error;
  }

  private async vergeetAndere(met: ReadonlySet<string>): Promise<void> {
    for (const organisatieId of await this.houders.metStand()) {
      if (!met.has(organisatieId)) await this.als(organisatieId, () => this.standen.vergeet());
    }
  }

  private async lees(organisatieId: string, instelling: Postvakinstelling): Promise<void> {
    const stand = (await this.als(organisatieId, () => this.standen.lees())) ?? BEGINSTAND;
    const nu = this.klok.nu();
    if (stand.volgendeOp && Temporal.Instant.compare(nu, Temporal.Instant.from(stand.volgendeOp)) < 0) return;
    const nieuw = await this.ronde(organisatieId, instelling, stand.achtergebleven).then(
      (achtergebleven) => ({ ...BEGINSTAND, achtergebleven, geluktOp: this.klok.nu().toString() }),
      (fout: unknown) => this.mislukt(stand, fout),
    );
    await this.als(organisatieId, () => this.standen.bewaar(nieuw));
  }

  private mislukt(stand: Postvakstand, fout: unknown): Postvakstand {
    // What is not about the mailbox is about the machine: that has its own alarms, and the mail waits where it is.
    const code = fout instanceof MailbronFout ? fout.code : 'STORING';
    const pogingen = stand.pogingen + 1;
    const nu = this.klok.nu();
    this.logboek.warn({ code, pogingen, soort: (fout as Error).name }, 'een postvak kon niet worden gelezen');
    return {
      ...{
        geluktOp: stand.geluktOp,
        misluktSinds: stand.misluktSinds ?? nu.toString(),
        pogingen,
        fout: code,
      },
      volgendeOp: nu.add({ minutes: wachtNa(pogingen) }).toString(),
      achtergebleven: stand.achtergebleven,
    };
  }

  /** @returns how many mails could not be stored @throws MailbronFout */
  private async ronde(
    organisatieId: string,
    instelling: Postvakinstelling,
    achtergeblevenEerder: number,
  ): Promise<number> {
    const map = await this.bron.open(instelling);
    try {
      const { host, gebruiker, map: naam } = instelling;
      const bron = createHash('sha256').update(`${host} ${gebruiker} ${naam}`).digest('hex').slice(0, 32);
      // What could not be stored stays first in the inbox, and must not keep the rest from being read.
      const leden = await map.nieuw(RONDE + achtergeblevenEerder);
      const uids = leden.map(({ uid }) => uid);
      const bekend = await this.als(organisatieId, () => this.post.bekend(bron, map.uidvalidity, uids));
      let achtergebleven = 0;
      for (const lid of leden) {
        const gedaan =
          bekend.has(lid.uid) || (await this.neem(organisatieId, { map, bron, lid, instelling }));
        if (gedaan) await map.zetWeg(lid.uid);
        else achtergebleven += 1;
      }
      return achtergebleven;
    } finally {
      await map.sluit();
    }
  }

  /** @returns whether it is stored; when not, it waits in the inbox and the next one has its turn @throws MailbronFout */
  private async neem(
    organisatieId: string,
    {
      map,
      bron,
      lid,
      instelling,
    }: { map: Mailmap; bron: string; lid: Maillid; instelling: Postvakinstelling },
  ): Promise<boolean> {
    const { uid, grootte, ontvangenOp } = lid;
    const teGroot = grootte > GROOTSTE_MAIL;
    const ruw = await map.haal(uid, teGroot ? 'koppen' : 'alles');
    // Somebody took it out of the mailbox.
    if (!ruw) return false;
    try {
      await this.neemOp.execute(this.actor(organisatieId), {
        ...{ vindplaats: { bron, uidvalidity: map.uidvalidity, uid }, ruw, teGroot, grootte, ontvangenOp },
        eigen: [...instelling.adressen, ...this.afzender()],
      });
      return true;
    } catch (fout) {
      this.logboek.error({ uid, fout: (fout as Error).name }, 'een e-mail kon niet worden bewaard');
      return false;
    }
  }

  /** The address that our own letters come from. */
  private afzender(): string[] {
    const { mail } = this.configuratie;
    if (mail.soort !== 'smtp') return [];
    return [(/<([^<>]+)>/.exec(mail.afzender)?.[1] ?? mail.afzender).trim().toLowerCase()];
  }

  private als<T>(organisatieId: string, werk: () => Promise<T>): Promise<T> {
    return this.uow.run(this.actor(organisatieId), werk);
  }

  private actor(organisatieId: string): Actor {
    return systeemActor(organisatieId, 'worker postvak', nieuwId());
  }
}
