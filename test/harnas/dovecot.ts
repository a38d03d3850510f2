import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { ImapFlow } from 'imapflow';
import { vrijePoort } from '../../apps/cli/src/start/poorten';

const GEBRUIKER = 'toezicht@noord.example';
const WACHTWOORD = 'proef-wachtwoord';
/** Dovecot refuses to read mail as root; this user exists on every Debian. */
const NIEMAND = { uid: 65534, gid: 65534 };

/**
 * A dovecot of the test itself: an ordinary configuration in a folder of its own, on the loopback address, with one user.
 */
export class Proefdovecot {
  private proces: ChildProcess | null = null;

  private constructor(
    private readonly programma: string,
    private readonly map: string,
    readonly poort: number,
  ) {}

  static async start(programma: string): Promise<Proefdovecot> {
    const map = mkdtempSync(join(tmpdir(), 'nav-dovecot-'));
    chmodSync(map, 0o755);
    const dovecot = new Proefdovecot(programma, map, await vrijePoort());
    dovecot.schrijf();
    await dovecot.begin();
    return dovecot;
  }

  /** As it stands in `IMAP_URL_…`. */
  get url(): string {
    return `imap://${encodeURIComponent(GEBRUIKER)}@127.0.0.1:${this.poort}/INBOX`;
  }

  get wachtwoord(): string {
    return WACHTWOORD;
  }

  /** @param anderWachtwoord as when somebody changed it there and not here */
  async begin({ anderWachtwoord = false } = {}): Promise<void> {
    this.schrijfGebruikers(anderWachtwoord ? `${WACHTWOORD}-nieuw` : WACHTWOORD);
    const proces = spawn(this.programma, ['-F', '-c', join(this.map, 'dovecot.conf')], {
      stdio: ['ignore', 'ignore', 'ignore'],
    });
    this.proces = proces;
    const { NAV_TEST_TELLING: telling } = process.env;
    // Ended by the next run when this one is killed outright.
    if (telling) writeFileSync(join(dirname(telling), `dovecot-${proces.pid}.pid`), String(proces.pid));
    for (let poging = 0; poging < 100; poging += 1) {
      if (proces.exitCode !== null) throw new Error(`dovecot eindigde met code ${proces.exitCode}.`);
      if (await this.antwoordt()) return;
      await wacht(100);
    }
    throw new Error('dovecot antwoordt niet.');
  }

  /** The mail server goes away; its mail stays. */
  async sta(): Promise<void> {
    const { proces } = this;
    this.proces = null;
    if (!proces || proces.exitCode !== null || proces.signalCode !== null) return;
    const einde = once(proces, 'exit');
    proces.kill('SIGTERM');
    await einde;
  }

  async stop(): Promise<void> {
    await this.sta();
    rmSync(this.map, { recursive: true, force: true });
  }

  /** Delivers a mail, as a mail server would. */
  async bezorg(...mails: readonly (Buffer | string)[]): Promise<void> {
    await this.met(async (lezer) => {
      for (const mail of mails) await lezer.append('INBOX', Buffer.from(mail));
    });
  }

  /** The uids in a folder. */
  async in(map: string): Promise<number[]> {
    return this.met(async (lezer) => {
      await lezer.mailboxOpen(map);
      return ((await lezer.search({ all: true }, { uid: true })) || []) as number[];
    });
  }

  /** Puts everything of one folder back in the inbox, as a person with a mouse does. */
  async zetTerug(map: string): Promise<void> {
    await this.met(async (lezer) => {
      await lezer.mailboxOpen(map);
      await lezer.messageMove('1:*', 'INBOX');
    });
  }

  private async met<T>(werk: (lezer: ImapFlow) => Promise<T>): Promise<T> {
    const lezer = new ImapFlow({
      ...{ host: '127.0.0.1', port: this.poort, secure: false, doSTARTTLS: false, logger: false },
      auth: { user: GEBRUIKER, pass: WACHTWOORD },
    });
    await lezer.connect();
    try {
      return await werk(lezer);
    } finally {
      await lezer.logout();
    }
  }

  private schrijfGebruikers(wachtwoord: string): void {
    const { uid, gid } = eigenaar();
    const regel = [GEBRUIKER, `{PLAIN}${wachtwoord}`, uid, gid, '', join(this.map, 'post'), '', ''];
    writeFileSync(join(this.map, 'gebruikers'), `${regel.join(':')}\n`);
    chmodSync(join(this.map, 'gebruikers'), 0o644);
  }

  private schrijf(): void {
    const wie = userInfo();
    const { uid, gid } = eigenaar();
    const post = join(this.map, 'post');
    mkdirSync(post);
    if (uid !== wie.uid) chownSync(post, uid, gid);
    const naam = wie.username;
    const eigen = uid === wie.uid ? `default_internal_user = ${naam}\ndefault_login_user = ${naam}` : '';
    writeFileSync(
      join(this.map, 'dovecot.conf'),
      `
base_dir = ${this.map}/run
state_dir = ${this.map}/staat
log_path = ${this.map}/dovecot.log
listen = 127.0.0.1
protocols = imap
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login
first_valid_uid = 1
first_valid_gid = 1
mail_location = maildir:${post}/Maildir
${eigen}
service imap-login {
  chroot =
  inet_listener imap {
    address = 127.0.0.1
    port = ${this.poort}
  }
  inet_listener imaps {
    port = 0
  }
}
passdb {
  driver = passwd-file
  args = ${this.map}/gebruikers
}
userdb {
  driver = passwd-file
  args = ${this.map}/gebruikers
}
namespace inbox {
  inbox = yes
}
`,
    );
  }

  private antwoordt(): Promise<boolean> {
    return new Promise((klaar) => {
      const lijn = connect(this.poort, '127.0.0.1');
      lijn.once('error', () => klaar(false));
      lijn.once('data', (stuk) => {
        lijn.destroy();
        klaar(stuk.toString().startsWith('* OK'));
      });
    });
  }
}

/** Whose the mail is: of who runs the test, unless that is root. */
function eigenaar(): { uid: number; gid: number } {
  const { uid, gid } = userInfo();
  return uid === 0 ? NIEMAND : { uid, gid };
}
