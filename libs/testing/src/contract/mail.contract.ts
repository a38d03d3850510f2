import { randomUUID } from 'node:crypto';
import type { Mail, Mailverzender } from '@navolgbaar/platform/mail';

/** What arrived at the other side, as far as every adapter can show it. */
export interface Ontvangen {
  readonly berichtId: string;
  readonly aan: string;
  readonly onderwerp: string;
  readonly tekst: string;
}

export interface Mailopstelling {
  readonly verzender: Mailverzender;
  readonly ontvangen: () => Promise<readonly Ontvangen[]>;
  /** The organisation the mails belong to. */
  readonly organisatieId: string;
}

/** What every way of sending mail must do. */
export function mailContract(naam: string, maak: () => Promise<Mailopstelling>): void {
  describe(`Mailverzender (${naam})`, () => {
    let opstelling: Mailopstelling;
    beforeAll(async () => {
      opstelling = await maak();
    });

    const eenMail = (anders: Partial<Mail> = {}): Mail => ({
      organisatieId: opstelling.organisatieId,
      berichtId: randomUUID(),
      aan: 'zorg@voorbeeld.nl',
      onderwerp: 'Opdracht tot onderzoek: cliënten en crisis à 100%',
      tekst: 'Beste mevrouw,\n\nStuur ons uw rapport.\n.\nEén punt op een regel hoort erbij.',
      ...anders,
    });
    const van = async (mail: Mail) =>
      (await opstelling.ontvangen()).filter((m) => m.berichtId === mail.berichtId);

    it('levert adres, onderwerp en tekst ongeschonden af, ook met bijzondere letters', async () => {
      const mail = eenMail();
      await opstelling.verzender.verstuur(mail);
      const { berichtId, aan, onderwerp, tekst } = mail;
      await expect(van(mail)).resolves.toEqual([{ berichtId, aan, onderwerp, tekst }]);
    });

    it('geeft een herhaalde verzending hetzelfde kenmerk', async () => {
      const mail = eenMail();
      await opstelling.verzender.verstuur(mail);
      await opstelling.verzender.verstuur(mail);
      const kenmerken = new Set((await van(mail)).map((m) => m.berichtId));
      expect(kenmerken).toEqual(new Set([mail.berichtId]));
    });

    it.each([
      'geen-adres',
      'a@b.nl, c@d.nl',
      'a@b.nl\r\nBcc: x@y.nl',
      'Naam <a@b.nl>',
      `${'a'.repeat(250)}@b.nl`,
    ])('weigert het adres %j voorgoed, en verstuurt niets', async (aan) => {
      const mail = eenMail({ aan });
      const poging = opstelling.verzender.verstuur(mail);
      await expect(poging).rejects.toMatchObject({
        name: 'MailFout',
        code: 'ADRES_ONGELDIG',
        tijdelijk: false,
      });
      await expect(van(mail)).resolves.toEqual([]);
    });
  });
}
