import { Injectable } from '@nestjs/common';
import type { Postvakinstelling } from '@navolgbaar/platform/config';
import type { ImapFlow } from 'imapflow';
import { Mailbron, MailbronFout, type Maillid, type Mailmap } from '../application/ports/mailbron';
import { GROOTSTE_MAIL } from '../domain/gelezen-mail';

/** Where a mail goes once it is stored. */
const VERWERKT = 'Verwerkt';
/** Marks it when it cannot be moved: a person who looks in the mailbox sees that it was done. */
const MERK = ['\\Seen', '$Verwerkt'];

/** Reads by IMAP (RFC 3501), over TLS. The library is loaded on first use: the api never reads mail and does not carry it. */
@Injectable()
export class ImapMailbron extends Mailbron {
  async open(instelling: Postvakinstelling): Promise<Mailmap> {
    const { ImapFlow: Lezer } = await import('imapflow');
    const { host, poort, tls, gebruiker, wachtwoord, map } = instelling;
    const lezer = new Lezer({
      ...{ host, port: poort, secure: tls === 'direct', doSTARTTLS: tls === 'starttls' },
      ...{
        auth: { user: gebruiker, pass: wachtwoord },
        logger: false,
        emitLogs: false,
        disableAutoIdle: true,
      },
      ...{ connectionTimeout: 15_000, greetingTimeout: 10_000, socketTimeout: 60_000 },
      // A server that announces more than a mail can be is not listened to.
      ...{ maxLiteralSize: GROOTSTE_MAIL + 1024 * 1024, maxResponseSize: GROOTSTE_MAIL + 4 * 1024 * 1024 },
    });
    // Told by the call that fails; without a listener it would end the process.
    lezer.on('error', () => undefined);
    try {
      await lezer.connect();
      const { uidValidity } = await lezer.mailboxOpen(map);
      await lezer.mailboxCreate(VERWERKT).catch(() => undefined);
      return new ImapMap(lezer, String(uidValidity));
    } catch (fout) {
      lezer.close();
      throw alsFout(fout);
    }
  }
}

class ImapMap implements Mailmap {
  constructor(
    private readonly lezer: ImapFlow,
    readonly uidvalidity: string,
  ) {}

  nieuw(aantal: number): Promise<readonly Maillid[]> {
    return pak(async () => {
      const gevonden = (await this.lezer.search({ not: { keyword: '$Verwerkt' } }, { uid: true })) || [];
      const uids = gevonden.sort((a, b) => a - b).slice(0, aantal);
      if (uids.length === 0) return [];
      const leden: Maillid[] = [];
      const vraag = { uid: true, size: true, internalDate: true } as const;
      for await (const { uid, size, internalDate } of this.lezer.fetch(uids, vraag, { uid: true })) {
        const op = internalDate ? new Date(internalDate) : null;
        const ontvangenOp = op && !Number.isNaN(op.getTime()) ? op.toISOString() : '';
        leden.push({ uid, grootte: size ?? 0, ontvangenOp });
      }
      return leden.sort((a, b) => a.uid - b.uid);
    });
  }

  haal(uid: number, deel: 'alles' | 'koppen'): Promise<Buffer | null> {
    return pak(async () => {
      const wat = deel === 'alles' ? { source: true } : { headers: true };
      const gevonden = await this.lezer.fetchOne(String(uid), wat, { uid: true });
      if (!gevonden) return null;
      return (deel === 'alles' ? gevonden.source : gevonden.headers) ?? Buffer.alloc(0);
    });
  }

  zetWeg(uid: number): Promise<void> {
    return pak(async () => {
      const bereik = String(uid);
      const verplaatst = await this.lezer
        .messageMove(bereik, VERWERKT, { uid: true })
        .catch((fout: unknown) => {
          if (this.lezer.usable) return false;
          throw fout;
        });
      if (!verplaatst) await this.lezer.messageFlagsAdd(bereik, MERK, { uid: true });
    });
  }

  async sluit(): Promise<void> {
    await this.lezer.logout().catch(() => this.lezer.close());
  }
}

async function pak<T>(werk: () => Promise<T>): Promise<T> {
  try {
    return await werk();
  } catch (fout) {
    throw alsFout(fout);
  }
}

/** The answer of the server may hold a name or an address, so only the code goes on. */
function alsFout(fout: unknown): MailbronFout {
  if (fout instanceof MailbronFout) return fout;
  const { authenticationFailed, code, serverResponseCode } = (fout ?? {}) as {
    authenticationFailed?: boolean;
    code?: string;
    serverResponseCode?: string;
  };
  if (authenticationFailed) return new MailbronFout('INLOGGEN_GEWEIGERD');
  return new MailbronFout(/^[A-Za-z0-9_-]{1,40}$/.exec(code ?? serverResponseCode ?? '')?.[0] ?? 'ONBEKEND');
}
