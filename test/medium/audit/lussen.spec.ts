import { Auditlussen } from '../../../libs/platform/src/audit/auditlussen';
import { Verzegelaar } from '@navolgbaar/platform/audit';
import { Systeemklok } from '@navolgbaar/platform/observability';
import { type Auditproef, maakAuditproef } from './auditproef';

let proef: Auditproef;
const stil = { info: () => undefined, warn: () => undefined, error: () => undefined };

beforeAll(async () => {
  proef = await maakAuditproef();
});
afterAll(() => proef.sluit());

async function totdat(klopt: () => Promise<boolean>): Promise<void> {
  for (let poging = 0; !(await klopt()); poging += 1) {
    if (poging > 200) throw new Error('Dit gebeurde niet binnen tien seconden.');
    await new Promise((klaar) => setTimeout(klaar, 50));
  }
}

describe('de lussen van de worker', () => {
  it('verzegelen en verankeren vanzelf, en gaan na een storing door', async () => {
    const org = await proef.organisatie('L');
    await proef.schrijf(org, {}, {});
    const meldingen: object[] = [];
    let storing = true;
    class Haperend extends Verzegelaar {
      override verzegelAlles(): Promise<boolean> {
        if (!storing) return super.verzegelAlles();
        storing = false;
        return Promise.reject(new Error('databank weg'));
      }
    }
    const verzegelaar = new Haperend(proef.uow, proef.onverzegelden, new Systeemklok());
    const lussen = new Auditlussen(verzegelaar, proef.verankeraar, {
      ...stil,
      error: (gegevens) => meldingen.push(gegevens),
    });
    lussen.onApplicationBootstrap();
    try {
      await totdat(async () => (await proef.onverzegelden.totaal()).aantal === 0);
    } finally {
      await lussen.onApplicationShutdown();
    }
    expect(meldingen).toEqual([expect.objectContaining({ onderwerp: 'audit-verzegelaar' })]);
    await proef.verankeraar.verankerAlles();
    expect((await proef.verifieer('L'))[0]?.verslag).toMatchObject({
      gecontroleerd: 2,
      ankers: 1,
      afwijking: null,
    });
    // Stopped is stopped: what is written now stays where it is.
    await proef.schrijf(org, {});
    expect((await proef.onverzegelden.totaal()).aantal).toBe(1);
  });
});
