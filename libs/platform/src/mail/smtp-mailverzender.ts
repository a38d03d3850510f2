import type { Transporter } from 'nodemailer';
import { controleerAdres, type Mail, MailFout, Mailverzender } from './mailverzender';

export interface SmtpInstelling {
  readonly url: string;
  /** The address that mails come from; its domain also stands in the Message-ID. */
  readonly afzender: string;
}

/** Sends by SMTP. The library is loaded on first use: the api never sends and does not carry it. */
export class SmtpMailverzender extends Mailverzender {
  private geladen: Promise<Transporter> | null = null;

  constructor(private readonly instelling: SmtpInstelling) {
    super();
  }

  async verstuur(mail: Mail): Promise<void> {
    const aan = controleerAdres(mail.aan);
    this.geladen ??= this.maakTransport();
    const transport = await this.geladen;
    const { afzender } = this.instelling;
    const domein = afzender.slice(afzender.lastIndexOf('@') + 1).replace('>', '');
    try {
      await transport.sendMail({
        from: afzender,
        to: aan,
        subject: mail.onderwerp,
        text: mail.tekst,
        ...(mail.html === undefined ? {} : { html: mail.html }),
        messageId: `<${mail.berichtId}@${domein}>`,
        // RFC 3834: keeps out-of-office answers away from the sender address.
        headers: { 'Auto-Submitted': 'auto-generated' },
        attachments: (mail.bijlagen ?? []).map(({ naam, mediatype, inhoud }) => ({
          filename: naam,
          contentType: mediatype,
          content: inhoud,
        })),
        disableFileAccess: true,
        disableUrlAccess: true,
      });
    } catch (fout) {
      throw alsMailFout(fout);
    }
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.geladen) (await this.geladen).close();
    this.geladen = null;
  }

  private async maakTransport(): Promise<Transporter> {
    const { createTransport } = await import('nodemailer');
    const url = new URL(this.instelling.url);
    // Nothing may wait for ever: a sender that hangs holds the next mails up.
    url.searchParams.set('connectionTimeout', '10000');
    url.searchParams.set('greetingTimeout', '10000');
    url.searchParams.set('socketTimeout', '30000');
    return createTransport(url.toString());
  }
}

/** RFC 5321 §4.2.1: 5yz is a refusal for good, 4yz and a broken connection are worth another try. */
function alsMailFout(fout: unknown): MailFout {
  const { responseCode, code } = (fout ?? {}) as { responseCode?: number; code?: string };
  if (responseCode !== undefined) return new MailFout(`SMTP ${responseCode}`, responseCode < 500);
  return new MailFout(code ?? 'ONBEKEND', code !== 'EENVELOPE');
}
